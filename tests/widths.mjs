// Every form of _widths.c, in both worlds: values whose width or sign is another in wasm32 are told
// on their line, and near misses are not.
// labels: slow
// timeout: 180
import { testForms } from "./_forms.mjs";

await testForms({ file: "tests/_widths.c", rules: (name) => name.startsWith("abi/"), differ: 33, same: 33 });
