/** What the libraries use and telephones from before 2022 lack. Imported first, so that it is there before they are. */
const { prototype } = Object;
Object.hasOwn ??= (one: object, key: PropertyKey) => prototype.hasOwnProperty.call(one, key);
