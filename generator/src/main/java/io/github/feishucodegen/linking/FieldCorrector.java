package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Fact;
import io.github.feishucodegen.correction.FieldChange.Move;
import io.github.feishucodegen.correction.FieldChange.OpenValues;
import io.github.feishucodegen.correction.FieldChange.Remove;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.FieldPath;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.CorrectionResult.Applied;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Corrects the fields of an operation or a type. Paths in corrections are those of the pages. Therefore fields are
 * added and changed first, then moved or removed, and renamed last. Inner fields move before outer ones.
 */
final class FieldCorrector {
    private final String subject;
    private final FieldDraft draft;
    private final CorrectedType types;
    private final boolean declared;
    private final Questions questions;
    private final Set<FieldPath> added = new HashSet<>();
    private final Set<Location> corrected = new HashSet<>();
    /** The locations of the fields on pages, before corrections replace them. */
    private final Map<FieldPath, Location> rows = new HashMap<>();

    /** The keys are compared by identity, because two changes on one line can be equal. */
    private final Map<FieldChange, Outcome> outcomes = new IdentityHashMap<>();

    private List<FieldCorrection> corrections = List.of();

    /**
     * @param subject the operation or type, for the outcomes
     * @param fields the fields of a type, or the places of an operation from {@link OperationFields#places}
     * @param declared whether the added fields already exist, because the overlay declares the whole operation
     * @param questions the findings about unclear rows, which corrections answer
     */
    FieldCorrector(String subject, List<Field> fields, CorrectedType types, boolean declared, Questions questions) {
        this.subject = subject;
        this.draft = new FieldDraft(fields);
        this.types = types;
        this.declared = declared;
        this.questions = questions;
    }

    /** Applies the corrections. Returns an outcome for each change, in the order of the overlay. */
    Corrected<List<Field>> correct(List<FieldCorrection> all) {
        corrections = all;
        for (FieldCorrection correction : all) {
            Field field = draft.find(correction.path());
            if (field != null) {
                rows.put(correction.path(), field.location());
            }
        }
        Comparator<FieldCorrection> outermost =
                Comparator.comparingInt(c -> c.path().names().size());
        run(corrections.stream().sorted(outermost).toList(), change -> change instanceof Add);
        run(corrections, change -> change instanceof Retype || change instanceof Fact);
        List<FieldCorrection> innermost =
                corrections.stream().sorted(outermost.reversed()).toList();
        run(innermost, change -> change instanceof Move || change instanceof Remove);
        run(innermost, change -> change instanceof Rename);
        return new Corrected<>(
                draft.fields(),
                all.stream()
                        .flatMap(correction -> correction.changes().stream())
                        .map(outcomes::get)
                        .toList());
    }

    private void run(List<FieldCorrection> corrections, Predicate<FieldChange> phase) {
        for (FieldCorrection correction : corrections) {
            for (FieldChange change : correction.changes()) {
                if (phase.test(change)) {
                    outcomes.put(change, apply(correction, change));
                }
            }
        }
    }

    private Outcome apply(FieldCorrection correction, FieldChange change) {
        if (change instanceof Add add) {
            return outcome(correction, change, add(correction, add), List.of());
        }
        FieldPath now = change instanceof Rename ? moved(correction) : correction.path();
        Field field = draft.find(now);
        if (field == null) {
            return outcome(correction, change, absent(now, change), List.of());
        }
        List<Diagnostic> answered =
                questions.answered(change.word(), rows.getOrDefault(correction.path(), field.location()));
        CorrectionResult result = apply(correction, change, now, field);
        // A correction that confirms an assumption is not redundant.
        boolean confirms = !answered.isEmpty() && result instanceof Redundant;
        return outcome(correction, change, confirms ? CorrectionResult.APPLIED : result, answered);
    }

    private Outcome outcome(
            FieldCorrection correction, FieldChange change, CorrectionResult result, List<Diagnostic> answered) {
        boolean settles = change instanceof Retype || change instanceof Add || change instanceof Enumerate;
        return new Outcome(
                new Outcome.Target(subject, correction.path().toString(), change.word()),
                change.location(),
                result,
                answered,
                settles && result instanceof Applied ? PinnedNames.ofType(correction.location()) : PinnedNames.NOTHING);
    }

    private CorrectionResult apply(FieldCorrection correction, FieldChange change, FieldPath now, Field field) {
        FieldPath path = correction.path();
        if (change instanceof Retype retype) {
            return retype(correction, field, retype);
        }
        if (change instanceof Fact fact) {
            return state(correction, field, fact);
        }
        if (change instanceof Move move) {
            return move(correction, field, move);
        }
        if (change instanceof Rename rename) {
            return rename(correction, now, field, rename);
        }
        draft.remove(path);
        return CorrectionResult.APPLIED;
    }

    /** The path of the field after its move. */
    private static FieldPath moved(FieldCorrection correction) {
        for (FieldChange change : correction.changes()) {
            if (change instanceof Move move) {
                return move.parent().child(correction.path().name());
            }
        }
        return correction.path();
    }

    private CorrectionResult absent(FieldPath path, FieldChange change) {
        if (change instanceof Remove) {
            return new Redundant("there is no '" + path + "'");
        }
        if (change instanceof Rename rename && draft.find(path.renamed(rename.name())) != null) {
            return new Redundant("'" + path.renamed(rename.name()) + "' has that name");
        }
        if (change instanceof Move move && draft.find(move.parent().child(path.name())) != null) {
            return new Redundant("'" + path.name() + "' is in '" + move.parent() + "'");
        }
        return draft.notFound("there is no '" + path + "'", path);
    }

    private CorrectionResult retype(FieldCorrection correction, Field field, Retype retype) {
        String unknown = types.unknown(retype.type(), field);
        if (unknown != null) {
            return new TargetNotFound(
                    "'" + unknown + "' is not a type, and no page has a type of that name", List.of());
        }
        var type = types.of(retype.type(), field.type().fields());
        if (type.equals(field.type())) {
            return new Redundant("the type of '" + correction.path() + "' is '" + retype.type() + "'");
        }
        corrected.add(correction.location());
        return set(correction, field.withType(type));
    }

    private CorrectionResult state(FieldCorrection correction, Field field, Fact fact) {
        FieldPath path = correction.path();
        if (fact instanceof OpenValues && field.values().isEmpty()) {
            return new TargetNotFound("'" + path + "' has no values", List.of());
        }
        Field stated = CorrectedField.with(field, fact);
        if (stated.equals(field)) {
            // For an added field, no page says the same, so that the correction is needed.
            return declared || added.contains(path)
                    ? CorrectionResult.APPLIED
                    : new Redundant("'" + fact.word() + "' of '" + path + "' has this value already");
        }
        if (fact instanceof Enumerate) {
            corrected.add(correction.location());
        }
        return set(correction, stated);
    }

    private CorrectionResult move(FieldCorrection correction, Field field, Move move) {
        FieldPath path = correction.path();
        FieldPath parent = move.parent();
        if (path.parent().equals(parent)) {
            return new Redundant("'" + path.name() + "' is in '" + parent + "'");
        }
        CorrectionResult obstacle = draft.obstacle(parent, path.name());
        if (obstacle != null) {
            return obstacle;
        }
        draft.remove(path);
        draft.add(parent, said(field, correction));
        return CorrectionResult.APPLIED;
    }

    private CorrectionResult rename(FieldCorrection correction, FieldPath path, Field field, Rename rename) {
        if (field.name().equals(rename.name())) {
            return new Redundant("'" + path + "' has that name");
        }
        FieldPath renamed = path.renamed(rename.name());
        if (draft.find(renamed) != null) {
            return new TargetNotFound("there is a '" + renamed + "' already", List.of());
        }
        draft.replace(path, old -> said(old.withName(rename.name()), correction));
        return CorrectionResult.APPLIED;
    }

    private CorrectionResult add(FieldCorrection correction, Add add) {
        if (declared) {
            return CorrectionResult.APPLIED;
        }
        FieldPath path = correction.path();
        if (draft.find(path) != null) {
            return new Redundant("there is a '" + path + "' already; remove 'add' to correct it");
        }
        CorrectionResult obstacle = draft.obstacle(path.parent(), path.name());
        if (obstacle != null) {
            return obstacle;
        }
        Field field = Field.of(path.name(), types.of(add.type(), List.of()), correction.location());
        String unknown = isFilled(path) ? null : types.unknown(add.type(), field);
        if (unknown != null) {
            return new TargetNotFound(
                    "'" + unknown + "' is not a type, and no page has a type of that name", List.of());
        }
        draft.add(path.parent(), field);
        added.add(path);
        corrected.add(correction.location());
        return CorrectionResult.APPLIED;
    }

    /** Whether other corrections add or change fields inside this one. */
    private boolean isFilled(FieldPath path) {
        return corrections.stream()
                .anyMatch(other ->
                        !other.path().names().isEmpty() && other.path().parent().equals(path));
    }

    private CorrectionResult set(FieldCorrection correction, Field corrected) {
        draft.replace(correction.path(), old -> said(corrected, correction));
        return CorrectionResult.APPLIED;
    }

    /** Sets the field's location to that of the correction, unless the location already pins the field's type. */
    private Field said(Field field, FieldCorrection correction) {
        return corrected.contains(field.location()) ? field : field.withLocation(correction.location());
    }
}
