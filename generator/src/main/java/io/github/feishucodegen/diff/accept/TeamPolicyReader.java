package io.github.feishucodegen.diff.accept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.feishucodegen.diff.accept.AcceptedChange.Side;
import io.github.feishucodegen.diff.accept.TeamPolicy.BreakingAllowed;
import io.github.feishucodegen.diff.accept.TeamPolicy.Owners;
import io.github.feishucodegen.diff.accept.TeamPolicy.Severity;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a policy in YAML or JSON. JSON is a subset of YAML. The file {@code policy-1.schema.json} describes the form. */
public final class TeamPolicyReader {
    private static final int LONGEST = 1 << 20;
    private static final String FORMAT = "1";
    private static final JsonMapper JSON = new JsonMapper();

    private TeamPolicyReader() {}

    /** @throws IllegalArgumentException if the text has another form; the message says what is wrong and where */
    public static TeamPolicy read(String yaml) {
        JsonNode root = parse(yaml);
        members("the policy", root, Set.of("format", "level", "severities", "accepted", "owners", "breaking"));
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException("format is not " + FORMAT);
        }
        JsonNode breaking = root.path("breaking");
        return new TeamPolicy(
                root.has("level") ? impact("level", root.get("level").asText()) : null,
                list(root, "severities", TeamPolicyReader::severity),
                list(root, "accepted", TeamPolicyReader::accepted),
                list(root, "owners", TeamPolicyReader::owners),
                breaking.isMissingNode() ? null : breaking(breaking));
    }

    private static JsonNode parse(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(LONGEST)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Object document = new Load(settings).loadFromString(yaml);
            return Objects.requireNonNull(JSON.valueToTree(document));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException("not valid YAML: " + e.getMessage(), e);
        }
    }

    private static Severity severity(String name, JsonNode node) {
        members(name, node, Set.of("rule", "service", "severity"));
        return new Severity(rule(name, node), pattern(node, "service"), impact(name, text(name, node, "severity")));
    }

    private static AcceptedChange accepted(String name, JsonNode node) {
        members(name, node, Set.of("rule", "element", "side", "reason", "expires"));
        return AcceptedChange.pattern(
                rule(name, node),
                pattern(node, "element"),
                side(name, node.path("side").asText("both")),
                text(name, node, "reason"),
                date(name, node));
    }

    private static Owners owners(String name, JsonNode node) {
        members(name, node, Set.of("service", "owners"));
        List<String> names = new ArrayList<>();
        node.path("owners").forEach(owner -> names.add(owner.asText()));
        if (names.isEmpty()) {
            throw new IllegalArgumentException(name + ": owners is missing or empty");
        }
        return new Owners(new Wildcard(text(name, node, "service")), names);
    }

    private static BreakingAllowed breaking(JsonNode node) {
        members("breaking", node, Set.of("allowedFor", "reason", "expires"));
        return new BreakingAllowed(
                text("breaking", node, "allowedFor"), text("breaking", node, "reason"), date("breaking", node));
    }

    private static <T> List<T> list(JsonNode root, String member, BiFunction<String, JsonNode, T> reader) {
        JsonNode list = root.path(member);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new IllegalArgumentException(member + " is not a list");
        }
        List<T> read = new ArrayList<>();
        for (JsonNode node : list) {
            read.add(reader.apply(member + " " + (read.size() + 1), node));
        }
        return read;
    }

    private static void members(String name, JsonNode node, Set<String> known) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(name + " is not a mapping");
        }
        for (Iterator<String> members = node.fieldNames(); members.hasNext(); ) {
            String member = members.next();
            if (!known.contains(member)) {
                throw new IllegalArgumentException(name + ": unknown member '" + member + "'");
            }
        }
    }

    /** A pattern of rules, which must match at least one rule: otherwise it is mistyped. */
    private static Wildcard rule(String name, JsonNode node) {
        Wildcard rule = new Wildcard(text(name, node, "rule"));
        if (Rules.all().stream().noneMatch(each -> rule.matches(each.id()))) {
            throw new IllegalArgumentException(name + ": there is no rule '" + rule + "'");
        }
        return rule;
    }

    private static Wildcard pattern(JsonNode node, String member) {
        return node.has(member) ? new Wildcard(node.get(member).asText()) : Wildcard.ANY;
    }

    private static String text(String name, JsonNode node, String member) {
        String text = node.path(member).asText("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + ": " + member + " is missing or empty");
        }
        return text;
    }

    private static @Nullable LocalDate date(String name, JsonNode node) {
        if (!node.has("expires")) {
            return null;
        }
        String text = text(name, node, "expires");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + ": '" + text + "' is not a date such as 2026-03-01", e);
        }
    }

    private static Impact impact(String name, String word) {
        return Stream.of(Impact.values())
                .filter(impact -> impact.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no severity '" + word + "'"));
    }

    private static Side side(String name, String word) {
        return Stream.of(Side.values())
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": side is not wire, java or both"));
    }
}
