// The SPARQL editor in place of the plain form, asking this server and nobody else.
const plain = document.getElementById("plain-editor");
const place = document.getElementById("editor");
const start = document.getElementById("query").value;
Yasgui.Yasqe.defaults.autocompleters = ["variables"];
Yasgui.Yasqe.defaults.value = start;
place.hidden = false;
const yasgui = new Yasgui(place, {
  requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  copyEndpointOnNewTab: false,
  persistenceId: null,
  endpointCatalogueOptions: { getData: () => [] },
});
plain.hidden = true;
for (const example of document.querySelectorAll(".example")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Take it into the editor";
  button.addEventListener("click", () => {
    yasgui.getTab().setQuery(example.querySelector("pre").textContent);
    place.scrollIntoView();
  });
  example.append(button);
}
