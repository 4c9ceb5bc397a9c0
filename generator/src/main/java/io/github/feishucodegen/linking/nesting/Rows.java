package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table, with what a search asks them over and over. */
final class Rows {
    private final List<RowDeclaration> declared;
    private final TypeExpression[] types;
    private final @Nullable String[] typeNames;
    private final Map<String, Integer> typePlaces = new HashMap<>();
    private final @Nullable String[] repeatedTypes;
    private final int[] nameIds;
    private final int[] tokens;
    private final int[] surroundings;

    Rows(List<RowDeclaration> declared) {
        this.declared = declared;
        int size = declared.size();
        types = new TypeExpression[size];
        typeNames = new String[size];
        repeatedTypes = new String[size];
        nameIds = new int[size];
        tokens = new int[size];
        surroundings = new int[size];
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> known = new HashMap<>();
        for (int row = 0; row < size; row++) {
            RowDeclaration d = declared.get(row);
            types[row] = TypeColumn.parse(d.type());
            typeNames[row] = TypeColumn.typeName(d.type());
            if (typeNames[row] != null) {
                typePlaces.merge(typeNames[row], 1, Integer::sum);
            }
            nameIds[row] = names.computeIfAbsent(d.name(), name -> names.size());
            surroundings[row] = Surroundings.of(declared, row);
            tokens[row] = known.computeIfAbsent(d.name() + "\n" + d.type(), token -> known.size());
        }
        for (int row = 0; row < size; row++) {
            String name = typeNames[row];
            repeatedTypes[row] = name != null && typePlaces.getOrDefault(name, 0) > 1 ? name : null;
        }
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

    TypeExpression type(int row) {
        return types[row];
    }

    /** Whether the row is what responses carry their data in. */
    boolean isEnvelope(int row) {
        return name(row).equals("data") && TypeColumn.isDash(get(row).type());
    }

    /** The name of the type inside all lists and maps; null where it has none. */
    @Nullable
    String typeName(int row) {
        return typeNames[row];
    }

    /** Whether some row is of that named type. */
    boolean hasType(String name) {
        return typePlaces.containsKey(name);
    }

    /** Whether rows may stand below the row. */
    boolean isContainer(int row) {
        return typeNames[row] != null || types[row].mayHoldFields();
    }

    /** The name of the type where it stands at several places of the table; null otherwise. */
    @Nullable
    String repeatedType(int row) {
        return repeatedTypes[row];
    }

    /** Whether what stands in front of two rows is the same, or of the same named type. */
    boolean comesAfterTheSame(int one, int other) {
        if (one == 0 || other == 0) {
            return one == other;
        }
        String type = typeNames[one - 1];
        return type == null ? tokens[one - 1] == tokens[other - 1] : type.equals(typeNames[other - 1]);
    }

    /** Of the different names of all rows, how many are among those: 0 to 1. */
    double shareOf(Set<String> names) {
        Set<String> different = new HashSet<>();
        declared.forEach(row -> different.add(row.name()));
        return (double) different.stream().filter(names::contains).count() / different.size();
    }

    /** Made for who asks: tables whose nesting the page states have no use for it. */
    TextSimilarity wording() {
        return new TextSimilarity(declared);
    }

    /** The same number for the same name. */
    int nameId(int row) {
        return nameIds[row];
    }

    /** The same number for the same name and type. */
    int token(int row) {
        return tokens[row];
    }
}
