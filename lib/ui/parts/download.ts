/** A file of ours, saved where the browser saves files. Nothing leaves the machine. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(new Blob([content], { type })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
