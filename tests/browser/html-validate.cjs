// What html-validate holds every page to: validity and accessibility. How HTML is written is no concern of it.
module.exports = {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Every script and style sheet comes from the folder of the page; from elsewhere nothing may come.
    "require-sri": "off",
    // What is chosen in the version for the visually impaired holds at once; there is nothing to submit.
    "wcag/h32": "off",
  },
};
