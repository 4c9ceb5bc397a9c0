package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes and reads fields and parameters as JSON. A location is written as {@code "page:line"}. */
final class FieldJson {
    private static final String REQUIREMENT = "scopeRequirement";
    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,9}");

    private FieldJson() {}

    static void write(JsonMembers out, Field field) throws IOException {
        out.text("name", field.name());
        out.value("type", field.type(), TypeJson::write);
        out.flag("required", field.required());
        out.texts(
                "requiredBy",
                field.requiredBy().stream().map(Location::toString).toList());
        LocalizedTextJson.write(out, "description", field.description());
        out.text("default", field.defaultValue());
        out.text("example", field.example());
        out.objects("values", field.values(), FieldJson::writeValue);
        if (!field.constraints().equals(Constraints.NONE)) {
            out.object("constraints", field.constraints(), FieldJson::writeConstraints);
        }
        out.objects("scopes", field.scopes(), FieldJson::writeScope);
        DeprecationJson.write(out, field.deprecation());
        writeLocation(out, field.location());
    }

    static Field read(JsonPlace place) {
        JsonPlace constraints = place.find("constraints");
        return new Field(
                place.text("name"),
                TypeJson.read(place.get("type")),
                place.flag("required"),
                place.list("requiredBy", FieldJson::location),
                LocalizedTextJson.read(place, "description"),
                place.textOrNull("default"),
                place.textOrNull("example"),
                place.list("values", value -> value.object(FieldJson::readValue)),
                constraints == null ? Constraints.NONE : constraints.object(FieldJson::readConstraints),
                readScopes(place, "scopes"),
                DeprecationJson.read(place),
                readLocation(place));
    }

    static void writeParameter(JsonMembers out, Parameter parameter) throws IOException {
        out.value("in", parameter.in(), JsonMembers::word);
        write(out, parameter.field());
    }

    static Parameter readParameter(JsonPlace place) {
        return new Parameter(place.get("in").word(Parameter.In.values()), read(place));
    }

    static void writeScope(JsonMembers out, Scope scope) throws IOException {
        out.text("id", scope.id());
        LocalizedTextJson.write(out, "description", scope.description());
        out.flag("additional", scope.additional());
    }

    static List<Scope> readScopes(JsonPlace place, String name) {
        return place.list(
                name,
                scope -> scope.object(members -> new Scope(
                        members.text("id"),
                        LocalizedTextJson.read(members, "description"),
                        members.flag("additional"))));
    }

    /** That one scope is enough is left out. */
    static void writeRequirement(JsonMembers out, ScopeRequirement requirement) throws IOException {
        if (requirement != ScopeRequirement.ANY) {
            out.value(REQUIREMENT, requirement, JsonMembers::word);
        }
    }

    static ScopeRequirement readRequirement(JsonPlace place) {
        JsonPlace requirement = place.find(REQUIREMENT);
        return requirement == null ? ScopeRequirement.ANY : requirement.word(ScopeRequirement.values());
    }

    static void writeLocation(JsonMembers out, Location location) throws IOException {
        out.text("at", location.toString());
    }

    static Location readLocation(JsonPlace place) {
        return location(place.get("at"));
    }

    private static Location location(JsonPlace at) {
        String text = at.text();
        // The name of a page may contain colons; the line number does not.
        int colon = text.lastIndexOf(':');
        String line = text.substring(colon + 1);
        if (colon < 0 || !LINE.matcher(line).matches() || Long.parseLong(line) > Integer.MAX_VALUE) {
            throw at.wrong("page:line");
        }
        return new Location(text.substring(0, colon), Integer.parseInt(line));
    }

    private static void writeValue(JsonMembers out, ListedValue value) throws IOException {
        out.text("value", value.value());
        LocalizedTextJson.write(out, "description", value.description());
        out.flag("possible", value.possible());
        DeprecationJson.write(out, value.deprecation());
    }

    private static ListedValue readValue(JsonPlace place) {
        return new ListedValue(
                place.text("value"),
                LocalizedTextJson.read(place, "description"),
                place.flag("possible"),
                DeprecationJson.read(place));
    }

    private static void writeConstraints(JsonMembers out, Constraints constraints) throws IOException {
        out.number("minLength", constraints.minLength());
        out.number("maxLength", constraints.maxLength());
        out.number("minimum", constraints.minimum());
        out.number("maximum", constraints.maximum());
        out.text("pattern", constraints.pattern());
    }

    private static Constraints readConstraints(JsonPlace place) {
        return new Constraints(
                place.integerOrNull("minLength"),
                place.integerOrNull("maxLength"),
                place.decimalOrNull("minimum"),
                place.decimalOrNull("maximum"),
                place.textOrNull("pattern"));
    }
}
