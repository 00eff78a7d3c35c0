// Every form of _shapes.c, what it prints in both worlds against what the rules say of it.
// labels: slow
// timeout: 300
import { testForms } from "./_forms.mjs";

await testForms({ file: "tests/_shapes.c", differ: 25, same: 22 });
