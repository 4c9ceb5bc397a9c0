package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.diff.rule.ComparedPart.MovedField;
import io.github.feishucodegen.diff.rule.ComparedPart.RenamedField;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Part;
import java.util.List;
import java.util.function.Predicate;

/** Rules about fields that have another name or another place. */
final class PlaceRules {
    static final List<Rule> TABLE = List.of(
            row("path-parameter-renamed", SAFE, "path-parameter-renamed")
                    .summary("A path parameter has another name.")
                    .explanation("The wire is the same. The methods of the request have other names, so calling code "
                            + "has to change.")
                    .on(RenamedField.class, renamed(PlaceRules::inPath, "has another name")),
            row("parameter-renamed", BREAKING, "parameter-renamed")
                    .summary("A query parameter or header has another name.")
                    .explanation("The server ignores or refuses values under the old name.")
                    .on(RenamedField.class, renamed(PlaceRules::isOtherParameter, "has another name")),
            row("request-field-renamed", BREAKING, "request-field-renamed")
                    .summary("A field of a request has another name.")
                    .explanation("The server ignores or refuses values under the old name.")
                    .on(RenamedField.class, renamed(FieldPair::inBody, "has another name")),
            row("response-field-renamed", BREAKING, "response-field-renamed")
                    .summary("A field of a response has another name.")
                    .explanation("Callers that read the old name find nothing.")
                    .on(RenamedField.class, renamed(FieldPair::inResponse, "has another name")),
            row("request-field-moved", BREAKING, "request-field-moved")
                    .summary("A parameter or a field of a request has another place.")
                    .explanation("The server ignores or refuses values at the old place.")
                    .on(MovedField.class, moved(FieldPair::inRequest, "has another place")),
            row("response-field-moved", BREAKING, "response-field-moved")
                    .summary("A field of a response has another place.")
                    .explanation("Callers that read the old place find nothing.")
                    .on(MovedField.class, moved(FieldPair::inResponse, "has another place")));

    private PlaceRules() {}

    private static boolean inPath(FieldPair pair) {
        return pair.newPlace().part() == Part.PATH;
    }

    private static boolean isOtherParameter(FieldPair pair) {
        return pair.isParameter() && !inPath(pair);
    }

    private static Check<RenamedField> renamed(Predicate<FieldPair> part, String words) {
        return (renamed, reporter) -> {
            FieldPair pair = renamed.pair();
            if (part.test(pair)) {
                reporter.report(words, pair.before().name(), pair.after().name());
            }
        };
    }

    private static Check<MovedField> moved(Predicate<FieldPair> part, String words) {
        return (moved, reporter) -> {
            FieldPair pair = moved.pair();
            if (part.test(pair)) {
                reporter.report(words, place(pair.oldPlace()), place(pair.newPlace()));
            }
        };
    }

    private static String place(Place place) {
        return place.part().words() + ": " + place.path();
    }
}
