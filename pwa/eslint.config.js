import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./tsconfig.worker.json", "./tsconfig.node.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers in a template are plain to read and safe.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An arrow that only calls is how a handler reads best.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // It asks for `!`, which the strict set forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "no-restricted-globals": [
        "error",
        { name: "localStorage", message: "Nothing is written to the phone before Keep (docs/adr/0011)." },
        { name: "sessionStorage", message: "Nothing is written to the phone before Keep (docs/adr/0011)." },
        { name: "indexedDB", message: "Nothing is written to the phone before Keep (docs/adr/0011)." },
        { name: "caches", message: "Only src/keep and src/sw.ts touch caches (docs/adr/0011)." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "history", property: "pushState", message: "One history entry for the whole visit (src/first/trail.ts)." },
        { object: "history", property: "replaceState", message: "The address never changes (src/first/trail.ts)." },
        { object: "document", property: "cookie", message: "Nothing is written to the phone before Keep (docs/adr/0011)." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
          message: "Trusted Types: draw with Preact or the DOM, never from a string.",
        },
        {
          selector: "JSXAttribute[name.name=/^(style|dangerouslySetInnerHTML)$/]",
          message: "The content security policy refuses inline styles and markup from strings.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { ...reactHooks.configs.flat.recommended.plugins },
    // Its other rules are for React's compiler, which Preact does not use.
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["src/keep/**", "src/sw.ts", "src/exit/leave.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // Keeps the chat on this phone, after a yes and never before.
    files: ["src/chat/pc1/keep.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // "Forget this phone" counts and empties every store, after a tap and never before.
    files: ["src/leaving/stores.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-properties": "off" },
  },
  {
    // A one-use link holds a token, which is taken out of the address at once.
    files: ["src/staff/join/token.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "tests/**"],
    rules: {
      // Tests look at what was written, so that nothing is.
      "no-restricted-globals": "off",
      "no-restricted-properties": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/exit/leave.ts"],
    rules: {
      // The oldest phones must be able to read this one file (ES5): no const, no arrow, no template.
      "no-var": "off",
      "prefer-const": "off",
      "prefer-arrow-callback": "off",
    },
  },
  {
    // A script that node 20 runs as it is: no types to check against.
    files: ["tools/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { Buffer: "readonly", URL: "readonly", process: "readonly" } },
  },
);
