package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Listed;
import io.github.feishucodegen.correction.FieldChange.Move;
import io.github.feishucodegen.correction.FieldChange.Remove;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldChange.Require;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.FieldPath;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.Verdict.Homeless;
import io.github.feishucodegen.linking.Verdict.Superfluous;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the fields of one place. Paths are those of the pages: what is said of fields themselves comes before fields
 * move, and what lies deeper before what lies around it.
 */
final class FieldCorrector {
    private final CorrectedType types;
    private final Predicate<Location> doubted;
    private final BiConsumer<FieldChange, Verdict> judged;
    private List<Field> fields;
    private List<FieldCorrection> corrections = List.of();

    /**
     * @param doubted whether it is in doubt where a row of a page belongs
     * @param judged is told what became of each change
     */
    FieldCorrector(
            List<Field> fields,
            CorrectedType types,
            Predicate<Location> doubted,
            BiConsumer<FieldChange, Verdict> judged) {
        this.fields = fields;
        this.types = types;
        this.doubted = doubted;
        this.judged = judged;
    }

    List<Field> apply(List<FieldCorrection> all) {
        corrections = all;
        Set<FieldChange> done = new HashSet<>();
        Comparator<FieldCorrection> outermost =
                Comparator.comparingInt(c -> c.path().names().size());
        run(corrections.stream().sorted(outermost).toList(), done, change -> change instanceof Add);
        run(
                corrections,
                done,
                change -> change instanceof Retype || change instanceof Require || change instanceof Enumerate);
        List<FieldCorrection> innermost =
                corrections.stream().sorted(outermost.reversed()).toList();
        run(innermost, done, change -> change instanceof Move || change instanceof Remove);
        run(innermost, done, change -> change instanceof Rename);
        return fields;
    }

    private void run(List<FieldCorrection> corrections, Set<FieldChange> done, Predicate<FieldChange> phase) {
        for (FieldCorrection correction : corrections) {
            for (FieldChange change : correction.changes()) {
                if (phase.test(change) && done.add(change)) {
                    judged.accept(change, apply(correction, change));
                }
            }
        }
    }

    private Verdict apply(FieldCorrection correction, FieldChange change) {
        FieldPath path = correction.path();
        if (change instanceof Add add) {
            return add(path, add);
        }
        FieldPath now = change instanceof Rename ? moved(correction) : path;
        Field field = FieldTree.find(fields, now.names());
        if (field == null) {
            return absent(now, change);
        }
        if (change instanceof Retype retype) {
            return retype(path, field, retype);
        }
        if (change instanceof Require require) {
            return field.required() == require.required() && field.requiredBy().isEmpty()
                    ? new Superfluous("'" + path + "' is " + (require.required() ? "" : "not ") + "required")
                    : set(path, field.withRequired(require.required()), change);
        }
        if (change instanceof Enumerate enumerate) {
            return enumerate(path, field, enumerate);
        }
        if (change instanceof Move move) {
            return move(path, field, move);
        }
        if (change instanceof Rename rename) {
            return rename(now, field, rename);
        }
        fields = FieldTree.change(fields, path.names(), gone -> null);
        return Verdict.APPLIED;
    }

    /** Where the field stands once it moved. */
    private static FieldPath moved(FieldCorrection correction) {
        for (FieldChange change : correction.changes()) {
            if (change instanceof Move move) {
                return move.parent().child(correction.path().name());
            }
        }
        return correction.path();
    }

    private Verdict absent(FieldPath path, FieldChange change) {
        if (change instanceof Remove) {
            return new Superfluous("there is no '" + path + "'");
        }
        if (change instanceof Rename rename && find(path.renamed(rename.name())) != null) {
            return new Superfluous("'" + path.renamed(rename.name()) + "' has that name");
        }
        if (change instanceof Move move && find(move.parent().child(path.name())) != null) {
            return new Superfluous("'" + path.name() + "' stands in '" + move.parent() + "'");
        }
        return homeless("there is no '" + path + "'", path);
    }

    private Verdict homeless(String reason, FieldPath path) {
        List<String> near = FieldTree.near(fields, path.name()).stream()
                .map(names -> new FieldPath(path.place(), names).toString())
                .toList();
        return new Homeless(reason, near);
    }

    private Verdict retype(FieldPath path, Field field, Retype retype) {
        String unknown = types.unknown(retype.type(), field);
        if (unknown != null) {
            return new Homeless("'" + unknown + "' is no type, and no page has a type of that name", List.of());
        }
        var type = types.of(retype.type(), FieldTree.inside(field.type()));
        return type.equals(field.type())
                ? new Superfluous("the type of '" + path + "' is '" + retype.type() + "'")
                : set(path, field.withType(type), retype);
    }

    private Verdict enumerate(FieldPath path, Field field, Enumerate enumerate) {
        List<String> before = field.values().stream().map(ListedValue::value).toList();
        List<String> wanted = enumerate.values().stream().map(Listed::value).toList();
        if (before.equals(wanted)) {
            return new Superfluous("'" + path + "' has the values " + String.join(", ", wanted));
        }
        return set(path, CorrectedField.withValues(field, enumerate.values()), enumerate);
    }

    private Verdict move(FieldPath path, Field field, Move move) {
        FieldPath parent = move.parent();
        if (path.parent().equals(parent)) {
            return doubted.test(field.location())
                    ? Verdict.APPLIED
                    : new Superfluous("'" + path.name() + "' stands in '" + parent + "'");
        }
        Verdict obstacle = obstacle(parent, path.name());
        if (obstacle != null) {
            return obstacle;
        }
        fields = FieldTree.change(fields, path.names(), gone -> null);
        fields = FieldTree.add(fields, parent.names(), CorrectedField.said(field, move));
        return Verdict.APPLIED;
    }

    private Verdict rename(FieldPath path, Field field, Rename rename) {
        if (field.name().equals(rename.name())) {
            return new Superfluous("'" + path + "' has that name");
        }
        FieldPath renamed = path.renamed(rename.name());
        if (find(renamed) != null) {
            return new Homeless("there is a '" + renamed + "' already", List.of());
        }
        fields = FieldTree.change(
                fields, path.names(), old -> CorrectedField.named(old, rename.name(), rename.location()));
        return Verdict.APPLIED;
    }

    private Verdict add(FieldPath path, Add add) {
        if (find(path) != null) {
            return new Superfluous("there is a '" + path + "'");
        }
        Verdict obstacle = obstacle(path.parent(), path.name());
        if (obstacle != null) {
            return obstacle;
        }
        Field field = CorrectedField.added(path.name(), types.of(add.type(), List.of()), add);
        String unknown = isFilled(path) ? null : types.unknown(add.type(), field);
        if (unknown != null) {
            return new Homeless("'" + unknown + "' is no type, and no page has a type of that name", List.of());
        }
        fields = FieldTree.add(fields, path.parent().names(), field);
        return Verdict.APPLIED;
    }

    /** Whether other corrections put something into a field. */
    private boolean isFilled(FieldPath path) {
        return corrections.stream()
                .anyMatch(other ->
                        !other.path().names().isEmpty() && other.path().parent().equals(path));
    }

    /** What keeps a field from standing somewhere; null where nothing does. */
    private @Nullable Verdict obstacle(FieldPath parent, String name) {
        if (find(parent.child(name)) != null) {
            return new Homeless("there is a '" + parent.child(name) + "' already", List.of());
        }
        if (parent.names().isEmpty()) {
            return null;
        }
        Field around = find(parent);
        if (around == null) {
            return homeless("there is no '" + parent + "' for '" + name + "' to stand in", parent);
        }
        return FieldTree.mayHold(around.type())
                ? null
                : new Homeless("nothing can stand in '" + parent + "'; correct its type, too", List.of());
    }

    private @Nullable Field find(FieldPath path) {
        return FieldTree.find(fields, path.names());
    }

    private Verdict set(FieldPath path, Field corrected, FieldChange change) {
        fields = FieldTree.change(fields, path.names(), old -> CorrectedField.said(corrected, change));
        return Verdict.APPLIED;
    }
}
