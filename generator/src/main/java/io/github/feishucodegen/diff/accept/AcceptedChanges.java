package io.github.feishucodegen.diff.accept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.rule.Rules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The file of accepted changes: {@code {"format": 1, "accepted": [{"rule": …, "element": …, …}]}}. */
public final class AcceptedChanges {
    private static final int FORMAT = 1;
    private static final String EXPIRES = "expires";
    private static final Set<String> MEMBERS = Set.of("rule", "element", "fingerprint", "reason", EXPIRES);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AcceptedChanges() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if the text has another form; the message says what is wrong and where
     */
    public static List<AcceptedChange> read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "line " + e.getLocation().getLineNr() + ": no JSON: " + e.getOriginalMessage(), e);
        }
        if (root.path("format").intValue() != FORMAT || !root.path("accepted").isArray()) {
            throw new IllegalArgumentException("not of the form {\"format\": 1, \"accepted\": [ … ]}");
        }
        List<AcceptedChange> accepted = new ArrayList<>();
        for (JsonNode entry : root.get("accepted")) {
            accepted.add(entry("entry " + (accepted.size() + 1), entry));
        }
        return List.copyOf(accepted);
    }

    private static AcceptedChange entry(String name, JsonNode entry) {
        for (Iterator<String> members = entry.fieldNames(); members.hasNext(); ) {
            String member = members.next();
            if (!MEMBERS.contains(member)) {
                throw new IllegalArgumentException(name + ": unknown member \"" + member + "\"");
            }
        }
        String rule = text(name, entry, "rule");
        if (Rules.find(rule).isEmpty()) {
            throw new IllegalArgumentException(name + ": there is no rule \"" + rule + "\"");
        }
        return new AcceptedChange(
                rule,
                text(name, entry, "element"),
                text(name, entry, "fingerprint"),
                text(name, entry, "reason"),
                entry.has(EXPIRES) ? date(name, text(name, entry, EXPIRES)) : null);
    }

    private static String text(String name, JsonNode entry, String member) {
        String text = entry.path(member).asText("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + ": \"" + member + "\" is missing or empty");
        }
        return text;
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + ": \"" + text + "\" is not a date such as 2026-03-01", e);
        }
    }

    /** The entry that accepts a change, for users to paste into the file. They replace the reason, which is "…". */
    public static String entryFor(Change change) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("rule", change.rule().id());
        entry.put("element", change.element());
        entry.put("fingerprint", change.fingerprint());
        entry.put("reason", "…");
        return entry.toString();
    }
}
