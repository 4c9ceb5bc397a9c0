package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table, with precomputed properties that the search needs often. */
final class Rows {
    private final List<RowDeclaration> declared;
    private final TypeExpression[] types;
    private final @Nullable String[] typeNames;
    private final Map<String, Integer> typePlaces = new HashMap<>();
    private final @Nullable String[] typesAround;
    private final @Nullable String[] typesLikeAround;
    private final @Nullable String[] repeatedTypes;
    private final Map<String, Integer> names = new HashMap<>();
    private final int[] nameIds;
    private final int[] tokens;
    private final int[] surroundings;

    Rows(List<RowDeclaration> declared) {
        this.declared = declared;
        int size = declared.size();
        types = new TypeExpression[size];
        typeNames = new String[size];
        typesAround = new String[size];
        typesLikeAround = new String[size];
        repeatedTypes = new String[size];
        nameIds = new int[size];
        tokens = new int[size];
        surroundings = new int[size];
        Map<String, Integer> known = new HashMap<>();
        for (int row = 0; row < size; row++) {
            RowDeclaration d = declared.get(row);
            types[row] = TypeColumn.parse(d.type());
            typeNames[row] = TypeColumn.typeName(d.type());
            if (typeNames[row] != null) {
                typePlaces.merge(typeNames[row], 1, Integer::sum);
                int dot = typeNames[row].lastIndexOf('.');
                typesAround[row] = dot < 0 ? null : typeNames[row].substring(0, dot);
            }
            nameIds[row] = names.computeIfAbsent(d.name(), name -> names.size());
            surroundings[row] = Surroundings.of(declared, row);
            tokens[row] = known.computeIfAbsent(d.name() + "\n" + d.type(), token -> known.size());
        }
        for (int row = 0; row < size; row++) {
            String name = typeNames[row];
            typesLikeAround[row] = name == null ? null : longestStart(name);
            repeatedTypes[row] = name != null && typePlaces.getOrDefault(name, 0) > 1 ? name : null;
        }
    }

    /** The longest type name of the table with which another begins, up to a separator. */
    private @Nullable String longestStart(String type) {
        for (int end = type.lastIndexOf('_'); end > 0; end = type.lastIndexOf('_', end - 1)) {
            String start = type.substring(0, end);
            if (typePlaces.containsKey(start)) {
                return typePlaces.get(start) >= typePlaces.get(type) ? start : null;
            }
        }
        return null;
    }

    int size() {
        return declared.size();
    }

    int surroundings(int row) {
        return surroundings[row];
    }

    RowDeclaration get(int row) {
        return declared.get(row);
    }

    String name(int row) {
        return declared.get(row).name();
    }

    /** The row as a place of others, for messages. -1 is the table. */
    String nameOf(int row) {
        return row < 0
                ? "the top of the table"
                : "'%s' (line %s)".formatted(name(row), get(row).location().line());
    }

    TypeExpression type(int row) {
        return types[row];
    }

    /** Whether the row is the {@code data} of a response's envelope. */
    boolean isEnvelope(int row) {
        return name(row).equals("data") && TypeColumn.isDash(get(row).type());
    }

    /** The name of the type inside all lists and maps. Null if it has none. */
    @Nullable
    String typeName(int row) {
        return typeNames[row];
    }

    /** The part of the type name before its last dot. Null if it has none. */
    @Nullable
    String typeAround(int row) {
        return typesAround[row];
    }

    /**
     * The longest type name of the table with which the row's type name begins: {@code iframe} for
     * {@code iframe_component}. Null if there is none, or if the type occurs more often: then other types use it, too.
     */
    @Nullable
    String typeLikeAround(int row) {
        return typesLikeAround[row];
    }

    /** Whether any row has that named type. */
    boolean hasType(String name) {
        return typePlaces.containsKey(name);
    }

    /** Whether the row may have rows inside. */
    boolean isContainer(int row) {
        return typeNames[row] != null || types[row].mayHoldFields();
    }

    /** The name of the type if it occurs at several places of the table; otherwise null. */
    @Nullable
    String repeatedType(int row) {
        return repeatedTypes[row];
    }

    /** Whether the rows before two rows are equal, or have the same named type. */
    boolean comesAfterTheSame(int one, int other) {
        if (one == 0 || other == 0) {
            return one == other;
        }
        String type = typeNames[one - 1];
        return type == null ? tokens[one - 1] == tokens[other - 1] : type.equals(typeNames[other - 1]);
    }

    /** The share of the table's distinct names that are in the set: 0 to 1. */
    double shareOf(Set<String> names) {
        Set<String> different = new HashSet<>();
        declared.forEach(row -> different.add(row.name()));
        return (double) different.stream().filter(names::contains).count() / different.size();
    }

    /** All names of rows. */
    Set<String> names() {
        return names.keySet();
    }

    /**
     * Creates the text similarity of the rows. It is not cached, because tables with stated nesting do not need it.
     */
    TextSimilarity wording() {
        return new TextSimilarity(declared);
    }

    /** A number that is equal for equal names. */
    int nameId(int row) {
        return nameIds[row];
    }

    /** A number that is equal for rows with equal name and type. */
    int token(int row) {
        return tokens[row];
    }
}
