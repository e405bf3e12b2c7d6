export function housePicture(): string;
export function withPicture(text: string): string;
