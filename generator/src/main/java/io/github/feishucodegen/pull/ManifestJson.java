package io.github.feishucodegen.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.output.PortablePaths;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of a manifest: one line for each page, sorted by path, so that Git shows what changed. */
final class ManifestJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;

    private ManifestJson() {}

    static String write(Manifest manifest) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("\"version\": ").append(VERSION).append(",\n");
        text.append("\"form\": \"").append(lower(manifest.form())).append("\",\n");
        text.append("\"languages\": [");
        String comma = "";
        for (Language language : manifest.languages()) {
            text.append(comma).append('"').append(language.code()).append('"');
            comma = ", ";
        }
        text.append("],\n\"pages\": [");
        comma = "\n";
        for (PulledPage page : manifest.pages().values()) {
            text.append(comma).append(write(page));
            comma = ",\n";
        }
        return text.append("\n]\n}\n").toString();
    }

    /** One line with a page. */
    static String write(PulledPage page) {
        ObjectNode node = JSON.createObjectNode();
        node.put("path", page.path());
        node.put("language", page.key().language().code());
        node.put("fullPath", page.key().fullPath());
        node.put("address", page.address());
        put(node, "id", page.id().isEmpty() ? null : page.id());
        put(node, "updateTime", page.updateTime());
        node.put("sha256", page.digest());
        put(node, "etag", page.validators().etag());
        put(node, "lastModified", page.validators().lastModified());
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree of texts can be written", e);
        }
    }

    /** @throws UnreadableManifestException if pull did not write the text */
    static Manifest read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (root.path("version").asInt() != VERSION) {
                throw new UnreadableManifestException("it has no version " + VERSION);
            }
            List<Language> languages = new ArrayList<>();
            for (JsonNode code : root.path("languages")) {
                languages.add(language(code.asText()));
            }
            PageForm form = form(root.path("form").asText());
            List<PulledPage> pages = new ArrayList<>();
            for (JsonNode page : root.path("pages")) {
                pages.add(page(page));
            }
            return Manifest.of(languages, form, pages);
        } catch (JsonProcessingException e) {
            throw new UnreadableManifestException("it is not valid JSON");
        }
    }

    /** The page of a line; empty if the line is not complete, because its writer was killed. */
    static Optional<PulledPage> readLine(String line) {
        try {
            return Optional.of(page(JSON.readTree(line)));
        } catch (JsonProcessingException | UnreadableManifestException e) {
            return Optional.empty();
        }
    }

    private static PulledPage page(JsonNode node) {
        String path = required(node, "path");
        try {
            // Files are deleted according to the manifest, so its paths are checked like all others.
            PortablePaths.check(path);
        } catch (OutputRefusedException e) {
            throw new UnreadableManifestException(String.valueOf(e.getMessage()));
        }
        return new PulledPage(
                new PageKey(language(required(node, "language")), required(node, "fullPath")),
                path,
                required(node, "address"),
                node.path("id").asText(),
                optional(node, "updateTime"),
                required(node, "sha256"),
                new Validators(optional(node, "etag"), optional(node, "lastModified")));
    }

    private static String required(JsonNode node, String member) {
        String value = node.path(member).asText();
        if (value.isEmpty()) {
            throw new UnreadableManifestException("a page has no '" + member + "'");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.path(member).textValue() : null;
    }

    private static void put(ObjectNode node, String member, @Nullable String value) {
        if (value != null) {
            node.put(member, value);
        }
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new UnreadableManifestException("it names an unknown language");
    }

    private static PageForm form(String name) {
        for (PageForm form : PageForm.values()) {
            if (lower(form).equals(name)) {
                return form;
            }
        }
        throw new UnreadableManifestException("it names an unknown form");
    }

    private static String lower(PageForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
