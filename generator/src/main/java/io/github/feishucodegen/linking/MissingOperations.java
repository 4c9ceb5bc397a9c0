package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.FieldPath;
import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.declaration.Written;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Declares operations that no page describes, in the form of a page. */
final class MissingOperations {
    private static final String DIALECT = "overlay";

    private MissingOperations() {}

    /**
     * Declares the operation with the names and types of its fields. Corrections add the rest, as for a page that
     * lacks it.
     */
    static OperationDeclaration declare(OperationCorrection correction, Consumer<Diagnostic> report) {
        Route route = Objects.requireNonNull(correction.route());
        String id = correction.name() != null ? correction.name().value() : correction.id();
        return OperationDeclaration.builder(
                        correction.location(),
                        new Written<>(route.path(), correction.location()),
                        new Written<>(HttpVerb.valueOf(route.method()), correction.location()))
                .language(Language.UNDETERMINED.code())
                .names(names(id))
                .headers(table(correction, Place.HEADER, report))
                .pathParameters(table(correction, Place.PATH, report))
                .queryParameters(table(correction, Place.QUERY, report))
                .body(table(correction, Place.BODY, report))
                .response(table(correction, Place.RESPONSE, report))
                .dialect(DIALECT)
                .build();
    }

    /** Whether an overlay declares the operation. Its fields then have exactly the stated places. */
    static boolean isDeclared(OperationDeclaration operation) {
        return operation.dialect().equals(DIALECT);
    }

    private static List<OperationNames> names(@Nullable String id) {
        if (id == null) {
            return List.of();
        }
        OperationId parts = id(id);
        return List.of(new OperationNames(
                Evidence.EXPLORER_LINK, parts.project(), parts.version(), parts.resource(), parts.method()));
    }

    /** @param id an id with all four parts */
    static OperationId id(String id) {
        String[] start = id.split("\\.", 3);
        int method = start[2].lastIndexOf('.');
        return new OperationId(start[0], start[1], start[2].substring(0, method), start[2].substring(method + 1));
    }

    /** The rows in the order of a table: each one after the row that contains it. */
    private static TableDeclaration table(OperationCorrection correction, Place place, Consumer<Diagnostic> report) {
        List<FieldCorrection> here = correction.fields().stream()
                .filter(field -> field.path().place() == place)
                .toList();
        List<RowDeclaration> rows = new ArrayList<>();
        addInside(new FieldPath(place, List.of()), here, rows);
        for (FieldCorrection field : here) {
            FieldPath parent = field.path().parent();
            boolean known = parent.names().isEmpty()
                    || here.stream().anyMatch(other -> other.path().equals(parent));
            if (!known) {
                report.accept(Diagnostic.of(
                        OverlayFinding.CORRECTION_WITHOUT_TARGET,
                        field.location(),
                        "'" + field.path() + "' of " + correction.address() + " is in '" + parent
                                + "', and the overlay does not have that field",
                        "Add '" + parent + "' as well, with the type object or object[]."));
            }
        }
        return new TableDeclaration(rows);
    }

    private static void addInside(FieldPath parent, List<FieldCorrection> all, List<RowDeclaration> rows) {
        for (FieldCorrection field : all) {
            if (field.path().parent().equals(parent) && field.changes().get(0) instanceof Add add) {
                rows.add(row(field, add));
                addInside(field.path(), all, rows);
            }
        }
    }

    private static RowDeclaration row(FieldCorrection field, Add add) {
        return new RowDeclaration(
                field.location(),
                field.path().name(),
                Depth.exactly(field.path().names().size() - 1),
                add.type(),
                null,
                CellDeclaration.EMPTY);
    }
}
