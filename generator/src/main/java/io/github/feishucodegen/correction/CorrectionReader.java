package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.OperationCorrection.MissingOperation;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of corrections. What is wrong in one of them does not keep the others from being read. */
public final class CorrectionReader {
    /** The key that tells such a file from other YAML; its value is the version of the form. */
    public static final String MARK = "feishu-overlay";

    private static final String FORMAT = "1";
    private static final String UNREADABLE = "overlay-unreadable";
    private static final String HINT = "docs/overlays.md has the form, and its schema completes it in editors";

    private static final Pattern ID = Pattern.compile("[^\\s.]+\\.[^\\s.]+(\\.[^\\s.]+)+\\.[^\\s.]+");
    private static final Pattern ROUTE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE)\\s+(/\\S+)");
    private static final Pattern TYPE = Pattern.compile("[^\\s.]+\\.[^\\s.]+\\.[^\\s]+");
    private static final List<String> OPERATION_KEYS =
            List.of("route", "name", "body-class", "fields", "add", "title", "tokens", "scopes", "reason");
    private static final List<String> OF_MISSING = List.of("title", "tokens", "scopes");
    private static final List<String> TOKENS = List.of("tenant_access_token", "user_access_token", "app_access_token");

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CorrectionReader(String file) {
        this.file = file;
    }

    /** @param file its name for messages */
    public static Result<Corrections> read(String file, String text) {
        CorrectionReader reader = new CorrectionReader(file);
        Corrections corrections =
                reader.attempt(() -> reader.file(YamlText.parse(text))).orElse(Corrections.NONE);
        return new Result<>(corrections, reader.diagnostics);
    }

    private interface Reading<T> {
        T read();
    }

    private <T> Optional<T> attempt(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (YamlFault e) {
            diagnostics.add(Diagnostic.error(UNREADABLE, new Location(file, e.line()), e.getMessage(), HINT));
            return Optional.empty();
        }
    }

    private Corrections file(YamlNode root) {
        Members members = new Members(root, "an overlay", List.of(MARK, "operations", "types", "reason"));
        String format = members.text(MARK);
        if (!FORMAT.equals(format)) {
            throw new YamlFault(
                    members.line(MARK),
                    "an overlay says '" + MARK + ": " + FORMAT + "' at its top, which this does not");
        }
        return new Corrections(each(members, "operations", this::operation), each(members, "types", this::type), false);
    }

    private <T> List<T> each(Members members, String key, Function<Entry, T> read) {
        List<T> all = new ArrayList<>();
        Entry entry = members.find(key);
        if (entry != null) {
            for (Entry each : Members.entries(entry.value(), "'" + key + "'")) {
                attempt(() -> read.apply(each)).ifPresent(all::add);
            }
        }
        return all;
    }

    private OperationCorrection operation(Entry entry) {
        Members members = new Members(entry.value(), "an operation", OPERATION_KEYS);
        Route route = route(entry.key());
        String id = route == null ? id(entry.key(), entry.line()) : null;
        String more = members.text("route");
        if (more != null) {
            Route said = route(more);
            if (route != null || said == null) {
                throw new YamlFault(
                        members.line("route"),
                        route != null
                                ? "the route stands in the key already"
                                : "'" + more + "' is no route such as 'GET /open-apis/hire/v1/jobs'");
            }
            route = said;
        }
        MissingOperation missing = missing(members, route);
        Said name = said(members, "name");
        if (name != null) {
            id(name.value(), name.location().line());
        }
        OperationCorrection correction = new OperationCorrection(
                new Location(file, entry.line()),
                id,
                route,
                missing,
                name,
                said(members, "body-class"),
                each(members, "fields", new FieldReader(file, FieldPath::inOperation, missing != null)::read));
        if (correction.count() == 0 && diagnostics.isEmpty()) {
            throw new YamlFault(entry.line(), "nothing is corrected here; there is fields, name, body-class, add");
        }
        return correction;
    }

    private @Nullable MissingOperation missing(Members members, @Nullable Route route) {
        if (!members.flag("add")) {
            for (String key : OF_MISSING) {
                if (members.has(key)) {
                    throw new YamlFault(
                            members.line(key), "'" + key + "' is for operations that no page describes ('add: true')");
                }
            }
            return null;
        }
        if (route == null) {
            throw new YamlFault(members.line("add"), "an operation that is added needs a 'route'");
        }
        for (String token : members.texts("tokens")) {
            if (!TOKENS.contains(token)) {
                throw new YamlFault(members.line("tokens"), "'" + token + "' is none of " + String.join(", ", TOKENS));
            }
        }
        return new MissingOperation(
                new Location(file, members.line("add")),
                Objects.requireNonNullElse(members.text("title"), ""),
                members.texts("tokens"),
                members.texts("scopes"));
    }

    private TypeCorrection type(Entry entry) {
        if (!TYPE.matcher(entry.key()).matches()) {
            throw new YamlFault(
                    entry.line(),
                    "'" + entry.key() + "' is no type such as hire.v1.interviewer: project, version, name");
        }
        Members members = new Members(entry.value(), "a type", List.of("fields", "reason"));
        String[] parts = entry.key().split("\\.", 3);
        List<FieldCorrection> fields = each(members, "fields", new FieldReader(file, FieldPath::inType, false)::read);
        if (fields.isEmpty() && diagnostics.isEmpty()) {
            throw new YamlFault(entry.line(), "nothing is corrected here; there is fields");
        }
        return new TypeCorrection(new Location(file, entry.line()), parts[0], parts[1], parts[2], fields);
    }

    private @Nullable Said said(Members members, String key) {
        String text = members.text(key);
        return text == null ? null : new Said(new Location(file, members.line(key)), text);
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
