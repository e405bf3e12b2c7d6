console.log('waymark');
