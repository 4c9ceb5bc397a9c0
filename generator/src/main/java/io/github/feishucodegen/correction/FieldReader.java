package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Default;
import io.github.feishucodegen.correction.FieldChange.Deprecate;
import io.github.feishucodegen.correction.FieldChange.DeprecateValues;
import io.github.feishucodegen.correction.FieldChange.Describe;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Exemplify;
import io.github.feishucodegen.correction.FieldChange.Match;
import io.github.feishucodegen.correction.FieldChange.MaxLength;
import io.github.feishucodegen.correction.FieldChange.Maximum;
import io.github.feishucodegen.correction.FieldChange.MinLength;
import io.github.feishucodegen.correction.FieldChange.Minimum;
import io.github.feishucodegen.correction.FieldChange.Move;
import io.github.feishucodegen.correction.FieldChange.Notice;
import io.github.feishucodegen.correction.FieldChange.OpenValues;
import io.github.feishucodegen.correction.FieldChange.Permit;
import io.github.feishucodegen.correction.FieldChange.Remove;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldChange.Require;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.correction.YamlNode.Mapping;
import io.github.feishucodegen.diagnostic.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the corrections of one field. */
final class FieldReader {
    static final List<String> KEYS = List.of(
            "type",
            "required",
            "values",
            "open-values",
            "description",
            "default",
            "example",
            "min-length",
            "max-length",
            "minimum",
            "maximum",
            "pattern",
            "scopes",
            "deprecated",
            "deprecated-values",
            "name",
            "parent",
            "remove",
            "add",
            "reason");

    private final Attempts attempts;
    private final Function<String, @Nullable FieldPath> paths;
    private final boolean added;

    /**
     * @param paths parses a path; the result is null if the text is not a path
     * @param added true for an operation that no page describes: all its fields are added
     */
    FieldReader(Attempts attempts, Function<String, @Nullable FieldPath> paths, boolean added) {
        this.attempts = attempts;
        this.paths = paths;
        this.added = added;
    }

    /** @throws YamlFault if the entry has no meaning */
    FieldCorrection read(Entry entry) {
        FieldPath path = path(entry.key(), entry.line());
        if (path.names().isEmpty()) {
            throw new YamlFault(entry.line(), "'" + entry.key() + "' is a place and not a field; write a field in it");
        }
        Members members = new Members(entry.value(), "the field '" + entry.key() + "'", KEYS);
        List<FieldChange> changes = added || members.flag("add") ? added(members) : changes(members, path);
        if (path.place() == Place.PATH && changes.stream().anyMatch(FieldReader::isOptional)) {
            throw new YamlFault(members.line("required"), "a parameter of the path is always required");
        }
        return new FieldCorrection(attempts.at(entry.line()), path, changes);
    }

    private static boolean isOptional(FieldChange change) {
        return change instanceof Require require && !require.required();
    }

    private FieldPath path(String text, int line) {
        FieldPath path = paths.apply(text);
        if (path == null || path.place() == null && path.names().isEmpty()) {
            throw new YamlFault(
                    line,
                    "'" + text
                            + "' is not the path of a field; it must start with path, query, header, body or response, as in"
                            + " body.items[].name");
        }
        return path;
    }

    private FieldPath parent(String text, int line, FieldPath child) {
        FieldPath parent = path(text, line);
        Place here = child.place();
        Place there = parent.place();
        if (here != null && there != null && here.isOfRequest() != there.isOfRequest()) {
            throw new YamlFault(line, "a field cannot move from '" + child + "' to '" + text + "'");
        }
        List<String> around = parent.steps();
        List<String> steps = child.steps();
        if (around.size() >= steps.size() && around.subList(0, steps.size()).equals(steps)) {
            throw new YamlFault(line, "a field cannot be inside itself");
        }
        return parent;
    }

    /** The changes that add a field and set its properties. */
    private List<FieldChange> added(Members members) {
        for (String key : List.of("name", "parent", "remove")) {
            if (members.has(key)) {
                throw new YamlFault(members.line(key), "'" + key + "' cannot be used for a field that is added");
            }
        }
        String type = members.text("type");
        if (type == null) {
            throw new YamlFault(members.line(), "a field that is added needs a 'type'");
        }
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new Add(attempts.at(members, members.has("add") ? "add" : "type"), type));
        changes.addAll(facts(members));
        return changes;
    }

    private List<FieldChange> changes(Members members, FieldPath path) {
        List<FieldChange> changes = new ArrayList<>();
        String type = members.text("type");
        if (type != null) {
            changes.add(new Retype(attempts.at(members, "type"), type));
        }
        changes.addAll(facts(members));
        String name = members.text("name");
        if (name != null) {
            changes.add(new Rename(attempts.at(members, "name"), name));
        }
        String parent = members.text("parent");
        if (parent != null) {
            changes.add(new Move(attempts.at(members, "parent"), parent(parent, members.line("parent"), path)));
        }
        if (members.flag("remove")) {
            if (!changes.isEmpty()) {
                throw new YamlFault(members.line("remove"), "a field that is removed cannot have other corrections");
            }
            changes.add(new Remove(attempts.at(members, "remove")));
        }
        if (changes.isEmpty()) {
            throw new YamlFault(
                    members.line(),
                    "there is no correction here; the keys are "
                            + String.join(", ", KEYS.subList(0, KEYS.indexOf("reason"))));
        }
        return changes;
    }

    /** The changes of the field's properties, without its type. */
    private List<FieldChange> facts(Members members) {
        List<FieldChange> facts = new ArrayList<>();
        add(facts, members, "required", (m, at) -> new Require(at, m.flag("required")));
        add(facts, members, "values", (m, at) -> new Enumerate(at, m.explained("values")));
        add(facts, members, "open-values", (m, at) -> new OpenValues(at, m.flag("open-values")));
        add(
                facts,
                members,
                "description",
                (m, at) -> new Describe(at, Objects.requireNonNullElse(m.textOrNothing("description"), "")));
        add(facts, members, "default", (m, at) -> new Default(at, m.textOrNothing("default")));
        add(facts, members, "example", (m, at) -> new Exemplify(at, m.textOrNothing("example")));
        add(facts, members, "min-length", (m, at) -> new MinLength(at, m.number("min-length", 0, Integer.MAX_VALUE)));
        add(facts, members, "max-length", (m, at) -> new MaxLength(at, m.number("max-length", 0, Integer.MAX_VALUE)));
        add(facts, members, "minimum", (m, at) -> new Minimum(at, m.decimal("minimum")));
        add(facts, members, "maximum", (m, at) -> new Maximum(at, m.decimal("maximum")));
        add(facts, members, "pattern", (m, at) -> new Match(at, m.textOrNothing("pattern")));
        add(facts, members, "scopes", (m, at) -> new Permit(at, OperationReader.scopes(m, "scopes")));
        add(facts, members, "deprecated", (m, at) -> new Deprecate(at, notice(m)));
        add(facts, members, "deprecated-values", (m, at) -> new DeprecateValues(at, m.texts("deprecated-values")));
        return facts;
    }

    /** A flag, or a mapping with what is known of the deprecation. */
    private static @Nullable Notice notice(Members members) {
        Entry entry = Objects.requireNonNull(members.find("deprecated"));
        if (!(entry.value() instanceof Mapping mapping)) {
            return members.flag("deprecated") ? new Notice(null, null) : null;
        }
        Members notice = new Members(mapping, "'deprecated'", List.of("ends", "replacement"));
        String ends = notice.textOrNothing("ends");
        try {
            return new Notice(ends == null ? null : LocalDate.parse(ends), notice.textOrNothing("replacement"));
        } catch (DateTimeParseException e) {
            throw new YamlFault(notice.line("ends"), "'ends' must be a day such as 2027-01-31");
        }
    }

    private void add(
            List<FieldChange> facts, Members members, String key, BiFunction<Members, Location, FieldChange> read) {
        if (members.has(key)) {
            facts.add(read.apply(members, attempts.at(members, key)));
        }
    }
}
