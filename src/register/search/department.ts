const OFFICE = /^\s*(?:de\s+)?(?:(?:minister|staatssecretaris|ministerie)\s+(?:van|voor)\s+)(?<name>.+?)\s*$/iu

/** The department a sender speaks for: «Financiën» of «de Minister van Financiën»; another sender as it is called. */
export function departmentOf(senderRole: string | null): string | null {
  if (senderRole === null) return null
  const name = OFFICE.exec(senderRole)?.groups?.name ?? senderRole.trim()
  return name === '' ? null : name
}
