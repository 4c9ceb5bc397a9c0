package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.correction.OperationChange.AdditionalScopes;
import io.github.feishucodegen.correction.OperationChange.AppTypes;
import io.github.feishucodegen.correction.OperationChange.BodyFormat;
import io.github.feishucodegen.correction.OperationChange.BodyFormat.Format;
import io.github.feishucodegen.correction.OperationChange.Deprecation;
import io.github.feishucodegen.correction.OperationChange.Description;
import io.github.feishucodegen.correction.OperationChange.FieldScopes;
import io.github.feishucodegen.correction.OperationChange.Links;
import io.github.feishucodegen.correction.OperationChange.PageUrl;
import io.github.feishucodegen.correction.OperationChange.Rate;
import io.github.feishucodegen.correction.OperationChange.RateLimits;
import io.github.feishucodegen.correction.OperationChange.RequestExamples;
import io.github.feishucodegen.correction.OperationChange.Response;
import io.github.feishucodegen.correction.OperationChange.Response.Kind;
import io.github.feishucodegen.correction.OperationChange.ResponseExamples;
import io.github.feishucodegen.correction.OperationChange.Scopes;
import io.github.feishucodegen.correction.OperationChange.ScopesNeeded;
import io.github.feishucodegen.correction.OperationChange.Text;
import io.github.feishucodegen.correction.OperationChange.Title;
import io.github.feishucodegen.correction.OperationChange.Tokens;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.correction.YamlNode.Scalar;
import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the corrections of one operation. */
final class OperationReader {
    private static final Pattern ID = Pattern.compile("[^\\s.]+\\.[^\\s.]+(\\.[^\\s.]+)+\\.[^\\s.]+");
    private static final Pattern ROUTE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE)\\s+(/\\S+)");
    static final List<String> KEYS = List.of(
            "route",
            "page",
            "add",
            "name",
            "title",
            "description",
            "url",
            "links",
            "deprecated",
            "tokens",
            "app-types",
            "scopes",
            "scopes-needed",
            "additional-scopes",
            "field-scopes",
            "rate-limits",
            "body-class",
            "body-format",
            "response",
            "fields",
            "errors",
            "request-examples",
            "response-examples",
            "reason");
    private static final List<String> TOKENS = List.of("tenant_access_token", "user_access_token", "app_access_token");
    private static final List<String> APP_TYPES = List.of("custom", "store");
    private static final List<String> RESPONSES = words(Kind.values());
    private static final List<String> FORMATS = words(Format.values());

    private final Attempts attempts;

    OperationReader(Attempts attempts) {
        this.attempts = attempts;
    }

    private static List<String> words(Enum<?>[] all) {
        return Stream.of(all)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @throws YamlFault if the entry has no meaning */
    OperationCorrection read(Entry entry) {
        Members members = new Members(entry.value(), "an operation", KEYS);
        Route route = route(entry.key());
        String id = route == null ? id(entry.key(), entry.line()) : null;
        String more = members.text("route");
        if (more != null) {
            Route said = route(more);
            if (route != null || said == null) {
                throw new YamlFault(
                        members.line("route"),
                        route != null
                                ? "the key already contains the route"
                                : "'" + more + "' is not a route such as 'GET /open-apis/hire/v1/jobs'");
            }
            route = said;
        }
        for (String key : List.of("add", "page")) {
            if (route == null && members.has(key)) {
                throw new YamlFault(
                        members.line(key),
                        key.equals("add")
                                ? "an operation that is added needs a 'route'"
                                : "a 'page' needs the 'route' that it is about");
            }
        }
        Location missing = members.flag("add") ? attempts.at(members, "add") : null;
        Said name = said(members, "name");
        if (name != null) {
            id(name.value(), name.location().line());
        }
        OperationCorrection correction = new OperationCorrection(
                attempts.at(entry.line()),
                id,
                route,
                said(members, "page"),
                missing,
                name,
                said(members, "body-class"),
                changes(members),
                attempts.each(
                        members, "fields", new FieldReader(attempts, FieldPath::inOperation, missing != null)::read),
                attempts.each(members, "errors", new ErrorReader(attempts, missing != null)::read));
        if (correction.count() == 0 && attempts.haveAllSucceeded()) {
            throw new YamlFault(
                    entry.line(),
                    "there is no correction here; the keys are "
                            + String.join(", ", KEYS.subList(KEYS.indexOf("page"), KEYS.indexOf("reason"))));
        }
        refuseContradictions(members, correction);
        return correction;
    }

    private List<OperationChange> changes(Members members) {
        List<OperationChange> changes = new ArrayList<>();
        add(changes, members, "title", (m, at) -> new Title(at, Objects.requireNonNull(m.text("title"))));
        add(changes, members, "description", (m, at) -> new Description(at, textOrEmpty(m, "description")));
        add(changes, members, "url", (m, at) -> new PageUrl(at, m.textOrNothing("url")));
        add(changes, members, "links", (m, at) -> new Links(at, m.texts("links")));
        add(changes, members, "deprecated", (m, at) -> new Deprecation(at, m.flag("deprecated")));
        add(changes, members, "tokens", (m, at) -> new Tokens(at, m.words("tokens", TOKENS)));
        add(changes, members, "app-types", (m, at) -> new AppTypes(at, m.words("app-types", APP_TYPES)));
        add(changes, members, "scopes", (m, at) -> new Scopes(at, scopes(m, "scopes")));
        add(
                changes,
                members,
                "scopes-needed",
                (m, at) -> new ScopesNeeded(at, "all".equals(m.word("scopes-needed", List.of("any", "all")))));
        add(changes, members, "additional-scopes", (m, at) -> new AdditionalScopes(at, m.texts("additional-scopes")));
        add(changes, members, "field-scopes", (m, at) -> new FieldScopes(at, scopes(m, "field-scopes")));
        add(changes, members, "rate-limits", (m, at) -> new RateLimits(at, rates(m)));
        add(
                changes,
                members,
                "body-format",
                (m, at) -> new BodyFormat(at, Format.valueOf(constant(m, "body-format", FORMATS))));
        add(
                changes,
                members,
                "response",
                (m, at) -> new Response(at, Kind.valueOf(constant(m, "response", RESPONSES))));
        add(changes, members, "request-examples", (m, at) -> new RequestExamples(at, texts(m, "request-examples")));
        add(changes, members, "response-examples", (m, at) -> new ResponseExamples(at, texts(m, "response-examples")));
        return changes;
    }

    private void add(
            List<OperationChange> changes,
            Members members,
            String key,
            BiFunction<Members, Location, OperationChange> read) {
        if (members.has(key)) {
            changes.add(read.apply(members, attempts.at(members, key)));
        }
    }

    private static String textOrEmpty(Members members, String key) {
        return Objects.requireNonNullElse(members.textOrNothing(key), "");
    }

    private static String constant(Members members, String key, List<String> words) {
        return Objects.requireNonNull(members.word(key, words)).toUpperCase(Locale.ROOT);
    }

    /** Reads scopes from a list, from a mapping to their meanings, or from a single word. */
    static List<Explained> scopes(Members members, String key) {
        Entry entry = Objects.requireNonNull(members.find(key));
        return entry.value() instanceof Scalar && !Members.isEmpty(entry.value())
                ? List.of(new Explained(Members.text(entry.value(), "'" + key + "'"), null))
                : members.explained(key);
    }

    private List<Rate> rates(Members members) {
        List<Rate> rates = new ArrayList<>();
        for (YamlNode item : members.items("rate-limits")) {
            Members rate = new Members(item, "a rate limit", List.of("calls", "seconds"));
            Integer calls = rate.number("calls", 1, Integer.MAX_VALUE);
            Integer seconds = rate.number("seconds", 1, Integer.MAX_VALUE);
            if (calls == null || seconds == null) {
                throw new YamlFault(item.line(), "write a rate limit as { calls: 50, seconds: 1 }");
            }
            rates.add(new Rate(calls, seconds));
        }
        return rates;
    }

    private List<Text> texts(Members members, String key) {
        List<Text> texts = new ArrayList<>();
        for (YamlNode item : members.items(key)) {
            if (!(item instanceof Scalar scalar) || Members.isEmpty(item)) {
                throw new YamlFault(
                        item.line(), "an item of '" + key + "' must be a text, such as the lines below a '|'");
            }
            texts.add(new Text(attempts.at(scalar.textLine()), scalar.text().stripTrailing()));
        }
        return texts;
    }

    private static void refuseContradictions(Members members, OperationCorrection correction) {
        for (OperationChange change : correction.changes()) {
            if (change instanceof Response response && response.kind() == Kind.FILE) {
                refuseFields(correction, Place.RESPONSE, "a response that is a file has no fields");
            }
            if (change instanceof BodyFormat body && body.format() == Format.NONE) {
                refuseFields(correction, Place.BODY, "the operation has no body; remove its fields");
                if (correction.bodyClass() != null) {
                    throw new YamlFault(members.line("body-class"), "the operation has no body; remove 'body-class'");
                }
            }
        }
    }

    private static void refuseFields(OperationCorrection correction, Place place, String reason) {
        for (FieldCorrection field : correction.fields()) {
            if (field.path().place() == place) {
                throw new YamlFault(field.location().line(), reason);
            }
        }
    }

    private @Nullable Said said(Members members, String key) {
        String text = members.text(key);
        return text == null ? null : new Said(attempts.at(members, key), text);
    }

    private static @Nullable Route route(String text) {
        var matcher = ROUTE.matcher(text.strip());
        return matcher.matches() ? new Route(matcher.group(1), matcher.group(2)) : null;
    }

    private static String id(String text, int line) {
        if (!ID.matcher(text).matches()) {
            throw new YamlFault(
                    line,
                    "'" + text + "' is neither an operation's id such as hire.v1.interviewer.patch (project, version,"
                            + " resource, method) nor a route such as 'GET /open-apis/hire/v1/jobs'");
        }
        return text;
    }
}
