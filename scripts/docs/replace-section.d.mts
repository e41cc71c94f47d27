export declare function replaceSection(file: string, name: string, content: string): void;
