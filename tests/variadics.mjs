// Every form of _variadics.c: what it prints in both worlds, against what the rules say of it.
// labels: slow
import { testForms } from "./_forms.mjs";

const rules = ["abi/own-format", "abi/va-arg", "abi/va-list", "abi/format", "call/variadic-pointer"];
await testForms({ file: "tests/_variadics.c", rules: (rule) => rules.includes(rule), differ: 15, same: 15 });
