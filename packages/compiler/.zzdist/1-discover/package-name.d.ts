/** The name of the package a file belongs to: that of the nearest `package.json` which has one. */
export type PackageNameOf = (file: string) => string | undefined;
export declare function createPackageNames(): PackageNameOf;
//# sourceMappingURL=package-name.d.ts.map