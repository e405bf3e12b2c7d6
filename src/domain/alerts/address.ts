/** Addresses that differ in capitals alone are one person's. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}
