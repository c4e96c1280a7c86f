// Passkeys: a button asks the browser for one, and sends the form around it with the answer. Without this the button is not shown.

const bytesOf = (text) => {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
};

const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const named = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytesOf(key.id) }));

const create = async (options) => {
  const { id, rawId, type, response } = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytesOf(options.challenge),
      user: { ...options.user, id: bytesOf(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    },
  });
  const { clientDataJSON, attestationObject } = response;
  return {
    ...{ id, type, rawId: textOf(rawId), clientExtensionResults: {} },
    response: { clientDataJSON: textOf(clientDataJSON), attestationObject: textOf(attestationObject) },
  };
};

const get = async (options) => {
  const { id, rawId, type, response } = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytesOf(options.challenge),
      allowCredentials: named(options.allowCredentials),
    },
  });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    ...{ id, type, rawId: textOf(rawId), clientExtensionResults: {} },
    response: {
      clientDataJSON: textOf(clientDataJSON),
      authenticatorData: textOf(authenticatorData),
      signature: textOf(signature),
      ...(userHandle ? { userHandle: textOf(userHandle) } : {}),
    },
  };
};

if (window.PublicKeyCredential) {
  for (const button of document.querySelectorAll("button[data-passkey]")) {
    const trouble = button.parentElement.querySelector("[data-passkey-trouble]");
    button.hidden = false;
    button.addEventListener("click", async (event) => {
      event.preventDefault();
      trouble.hidden = true;
      try {
        const options = JSON.parse(button.dataset.options);
        const passkey = await (button.dataset.passkey === "create" ? create(options) : get(options));
        button.form.elements.passkey.value = JSON.stringify(passkey);
        button.form.submit();
      } catch {
        trouble.hidden = false;
      }
    });
  }
}
