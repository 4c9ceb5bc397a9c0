package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Listed;
import io.github.feishucodegen.correction.FieldChange.Move;
import io.github.feishucodegen.correction.FieldChange.Remove;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldChange.Require;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.correction.YamlNode.Mapping;
import io.github.feishucodegen.correction.YamlNode.Sequence;
import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a file says about one field. */
final class FieldReader {
    private static final List<String> KEYS =
            List.of("type", "required", "values", "name", "parent", "remove", "add", "description", "reason");

    private final String file;
    private final Function<String, @Nullable FieldPath> paths;
    private final boolean added;

    /**
     * @param paths null for what is no path
     * @param added whether all fields are added: those of an operation that no page describes
     */
    FieldReader(String file, Function<String, @Nullable FieldPath> paths, boolean added) {
        this.file = file;
        this.paths = paths;
        this.added = added;
    }

    /** @throws YamlFault for what has no meaning */
    FieldCorrection read(Entry entry) {
        FieldPath path = path(entry.key(), entry.line());
        if (path.names().isEmpty()) {
            throw new YamlFault(entry.line(), "'" + entry.key() + "' is a place; name a field in it");
        }
        Members members = new Members(entry.value(), "the field '" + entry.key() + "'", KEYS);
        Location here = new Location(file, entry.line());
        return new FieldCorrection(
                here, path, added || members.flag("add") ? List.of(add(members)) : changes(members, path));
    }

    private FieldPath path(String text, int line) {
        FieldPath path = paths.apply(text);
        if (path == null || path.place() == null && path.names().isEmpty()) {
            throw new YamlFault(
                    line,
                    "'" + text + "' is no path of a field; it starts with path, query, header, body or response, as in"
                            + " body.items[].name");
        }
        return path;
    }

    private FieldPath parent(String text, int line, FieldPath child) {
        FieldPath parent = path(text, line);
        if (parent.place() != child.place()) {
            throw new YamlFault(line, "a field cannot move from '" + child + "' to '" + text + "'");
        }
        if (parent.names().size() >= child.names().size()
                && parent.names().subList(0, child.names().size()).equals(child.names())) {
            throw new YamlFault(line, "a field cannot stand in itself");
        }
        return parent;
    }

    private Add add(Members members) {
        for (String key : List.of("name", "parent", "remove")) {
            if (members.has(key)) {
                throw new YamlFault(members.line(key), "'" + key + "' means nothing for a field that is added");
            }
        }
        String type = members.text("type");
        if (type == null) {
            throw new YamlFault(members.line(), "a field that is added needs a 'type'");
        }
        return new Add(
                at(members, members.has("add") ? "add" : "type"),
                type,
                members.flag("required"),
                values(members),
                Objects.requireNonNullElse(members.text("description"), ""));
    }

    private List<FieldChange> changes(Members members, FieldPath path) {
        if (members.has("description")) {
            throw new YamlFault(
                    members.line("description"), "'description' is for fields that are added ('add: true')");
        }
        List<FieldChange> changes = new ArrayList<>();
        String type = members.text("type");
        if (type != null) {
            changes.add(new Retype(at(members, "type"), type));
        }
        if (members.has("required")) {
            changes.add(new Require(at(members, "required"), members.flag("required")));
        }
        if (members.has("values")) {
            changes.add(new Enumerate(at(members, "values"), values(members)));
        }
        String name = members.text("name");
        if (name != null) {
            changes.add(new Rename(at(members, "name"), name));
        }
        String parent = members.text("parent");
        if (parent != null) {
            changes.add(new Move(at(members, "parent"), parent(parent, members.line("parent"), path)));
        }
        if (members.flag("remove")) {
            if (!changes.isEmpty()) {
                throw new YamlFault(members.line("remove"), "a field that is removed has nothing else to correct");
            }
            changes.add(new Remove(at(members, "remove")));
        }
        if (changes.isEmpty()) {
            throw new YamlFault(
                    members.line(), "nothing is corrected here; there is type, required, values, name, parent, remove");
        }
        return changes;
    }

    /** A list of values, or a mapping from values to what they mean. */
    private static List<Listed> values(Members members) {
        Entry entry = members.find("values");
        List<Listed> values = new ArrayList<>();
        if (entry != null && entry.value() instanceof Mapping mapping) {
            for (Entry value : mapping.entries()) {
                String meaning =
                        Members.isEmpty(value.value()) ? null : Members.text(value.value(), "the meaning of a value");
                values.add(new Listed(value.key(), meaning));
            }
        } else if (entry != null && (entry.value() instanceof Sequence || Members.isEmpty(entry.value()))) {
            members.texts("values").forEach(text -> values.add(new Listed(text, null)));
        } else if (entry != null) {
            throw new YamlFault(entry.line(), "'values' is a list, or a mapping from values to their meaning");
        }
        if (values.stream().map(Listed::value).distinct().count() < values.size()) {
            throw new YamlFault(members.line("values"), "a value stands here twice");
        }
        return values;
    }

    private Location at(Members members, String key) {
        return new Location(file, members.line(key));
    }
}
