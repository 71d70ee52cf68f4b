/** A name or address, as a host of an address of the web or without its brackets, that is this machine by itself. */
export const isThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/.test(host)
