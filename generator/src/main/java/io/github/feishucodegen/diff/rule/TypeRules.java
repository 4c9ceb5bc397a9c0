package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.match.TypeChange.GENERALISED;
import static io.github.feishucodegen.diff.match.TypeChange.LIST_BECAME_SINGLE;
import static io.github.feishucodegen.diff.match.TypeChange.MAP_BECAME_OBJECT;
import static io.github.feishucodegen.diff.match.TypeChange.OBJECT_BECAME_MAP;
import static io.github.feishucodegen.diff.match.TypeChange.OBJECT_BECAME_SCALAR;
import static io.github.feishucodegen.diff.match.TypeChange.OTHER;
import static io.github.feishucodegen.diff.match.TypeChange.SCALAR_BECAME_OBJECT;
import static io.github.feishucodegen.diff.match.TypeChange.SINGLE_BECAME_LIST;
import static io.github.feishucodegen.diff.match.TypeChange.SPECIALISED;
import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;
import io.github.feishucodegen.diff.rule.Row.Check;
import java.util.List;
import java.util.function.Predicate;

/** Rules about the types of fields, and about the names of object types. */
final class TypeRules {
    static final List<Rule> OF_FIELDS = List.of(
            row("request-type-generalised", SAFE, "request-type-specialised")
                    .summary("A field of a request takes more kinds of values.")
                    .explanation("The server still takes the old values.")
                    .fields(type(FieldPair::inRequest, GENERALISED, "has a wider type")),
            row("request-type-specialised", BREAKING, "request-type-generalised")
                    .summary("A field of a request takes fewer kinds of values.")
                    .explanation("The server may refuse values that it took before.")
                    .fields(type(FieldPair::inRequest, SPECIALISED, "has a narrower type")),
            row("request-type-changed", BREAKING, "request-type-changed")
                    .summary("A field of a request has another type.")
                    .explanation("Callers send values of the wrong type.")
                    .fields(type(FieldPair::inRequest, OTHER, "has another type")),
            row("request-list-became-single", BREAKING, "request-single-became-list")
                    .summary("A field of a request is one value, no longer a list.")
                    .explanation("Callers send values of the wrong shape.")
                    .fields(type(FieldPair::inRequest, LIST_BECAME_SINGLE, "is one value, no longer a list")),
            row("request-single-became-list", BREAKING, "request-list-became-single")
                    .summary("A field of a request is a list, no longer one value.")
                    .explanation("Callers send values of the wrong shape.")
                    .fields(type(FieldPair::inRequest, SINGLE_BECAME_LIST, "is a list, no longer one value")),
            row("request-object-became-map", BREAKING, "request-map-became-object")
                    .summary("A field of a request has free keys, no longer fixed fields.")
                    .explanation("Callers send values of the wrong shape.")
                    .fields(type(FieldPair::inRequest, OBJECT_BECAME_MAP, "has free keys, no longer fixed fields")),
            row("request-map-became-object", BREAKING, "request-object-became-map")
                    .summary("A field of a request has fixed fields, no longer free keys.")
                    .explanation("Callers send values of the wrong shape.")
                    .fields(type(FieldPair::inRequest, MAP_BECAME_OBJECT, "has fixed fields, no longer free keys")),
            row("request-object-became-scalar", BREAKING, "request-scalar-became-object")
                    .summary("A field of a request is a plain value, no longer an object.")
                    .explanation("Callers send values of the wrong shape. Often the object becomes JSON inside a "
                            + "string.")
                    .fields(type(FieldPair::inRequest, OBJECT_BECAME_SCALAR, "is a plain value, no longer an object")),
            row("request-scalar-became-object", BREAKING, "request-object-became-scalar")
                    .summary("A field of a request is an object, no longer a plain value.")
                    .explanation("Callers send values of the wrong shape.")
                    .fields(type(FieldPair::inRequest, SCALAR_BECAME_OBJECT, "is an object, no longer a plain value")),
            row("response-type-generalised", BREAKING, "response-type-specialised")
                    .summary("A field of a response holds more kinds of values.")
                    .explanation("Callers that expect the old type may get other values.")
                    .fields(type(FieldPair::inResponse, GENERALISED, "has a wider type")),
            row("response-type-specialised", SAFE, "response-type-generalised")
                    .summary("A field of a response holds fewer kinds of values.")
                    .explanation("Every new value is a value of the old type.")
                    .fields(type(FieldPair::inResponse, SPECIALISED, "has a narrower type")),
            row("response-type-changed", BREAKING, "response-type-changed")
                    .summary("A field of a response has another type.")
                    .explanation("Callers read values of the wrong type.")
                    .fields(type(FieldPair::inResponse, OTHER, "has another type")),
            row("response-list-became-single", BREAKING, "response-single-became-list")
                    .summary("A field of a response is one value, no longer a list.")
                    .explanation("Callers read values of the wrong shape.")
                    .fields(type(FieldPair::inResponse, LIST_BECAME_SINGLE, "is one value, no longer a list")),
            row("response-single-became-list", BREAKING, "response-list-became-single")
                    .summary("A field of a response is a list, no longer one value.")
                    .explanation("Callers read values of the wrong shape.")
                    .fields(type(FieldPair::inResponse, SINGLE_BECAME_LIST, "is a list, no longer one value")),
            row("response-object-became-map", BREAKING, "response-map-became-object")
                    .summary("A field of a response has free keys, no longer fixed fields.")
                    .explanation("Callers read values of the wrong shape.")
                    .fields(type(FieldPair::inResponse, OBJECT_BECAME_MAP, "has free keys, no longer fixed fields")),
            row("response-map-became-object", BREAKING, "response-object-became-map")
                    .summary("A field of a response has fixed fields, no longer free keys.")
                    .explanation("Callers read values of the wrong shape.")
                    .fields(type(FieldPair::inResponse, MAP_BECAME_OBJECT, "has fixed fields, no longer free keys")),
            row("response-object-became-scalar", BREAKING, "response-scalar-became-object")
                    .summary("A field of a response is a plain value, no longer an object.")
                    .explanation("Callers read values of the wrong shape. Often the object becomes JSON inside a "
                            + "string.")
                    .fields(type(FieldPair::inResponse, OBJECT_BECAME_SCALAR, "is a plain value, no longer an object")),
            row("response-scalar-became-object", BREAKING, "response-object-became-scalar")
                    .summary("A field of a response is an object, no longer a plain value.")
                    .explanation("Callers read values of the wrong shape.")
                    .fields(type(
                            FieldPair::inResponse, SCALAR_BECAME_OBJECT, "is an object, no longer a plain value")));

    static final List<Rule> OF_NAMES = List.of(
            row("object-type-renamed", SAFE, "object-type-renamed")
                    .summary("An object type has another name.")
                    .explanation("The wire is the same. The Java class has another name, so calling code has to "
                            + "change.")
                    .fields(TypeRules::renamed),
            row("object-type-named", SAFE, "object-type-name-removed")
                    .summary("An object type that had no name now has one.")
                    .explanation("The wire is the same. The Java class has another name, so calling code has to "
                            + "change.")
                    .fields(TypeRules::named),
            row("object-type-name-removed", SAFE, "object-type-named")
                    .takesAway()
                    .summary("An object type no longer has a name.")
                    .explanation("The wire is the same. The Java class has another name, so calling code has to "
                            + "change.")
                    .fields(TypeRules::nameRemoved));

    private TypeRules() {}

    private static Check<FieldPair> type(Predicate<FieldPair> part, TypeChange change, String words) {
        return (pair, reporter) -> {
            if (part.test(pair) && pair.type() == change) {
                reporter.report(
                        words,
                        TypeChange.words(pair.before().type()),
                        TypeChange.words(pair.after().type()));
            }
        };
    }

    private static void renamed(FieldPair pair, ChangeReporter reporter) {
        String before = pair.oldTypeName();
        String after = pair.newTypeName();
        if (before != null && after != null && !before.equals(after)) {
            reporter.ofType(before).report("has another name", before, after);
        }
    }

    private static void named(FieldPair pair, ChangeReporter reporter) {
        String after = pair.newTypeName();
        if (pair.oldTypeName() == null && after != null) {
            reporter.report("has a named type now", null, after);
        }
    }

    private static void nameRemoved(FieldPair pair, ChangeReporter reporter) {
        String before = pair.oldTypeName();
        if (before != null && pair.newTypeName() == null) {
            reporter.report("has a type without a name now", before, null);
        }
    }
}
