package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * An open object, with the rows that it has taken so far. It is immutable, so that hypotheses share their common
 * part.
 *
 * @param row the row's number in the table, -1 for the table itself
 * @param example what examples show inside the object. Null if they show nothing
 * @param shownAsValue whether examples show a value at the place of the object
 * @param namesakes the type knowledge about rows with the same name. Null if it is missing, or if the type is known
 * @param before the fields of the type at its previous place in this hypothesis. Null at its first place
 * @param closed all named types that were closed before the object, with their fields
 * @param names the names of the rows taken
 * @param matched the number of the example's members that were taken
 * @param ofType the number of rows taken that the type has elsewhere
 * @param objects the number of rows taken that have named types
 * @param containers the number of rows taken that may have rows inside
 * @param run the number of containers at the end, without another row between them
 * @param sibling the names in the last object before the newest row that is not empty. Null if a value is between
 * @param lister the newest row taken whose listed values can be names of kinds, -1 if no row has such values
 * @param reach the last row that this object can take, according to the rows that follow its type and the types
 *     around it elsewhere
 * @param shared the last row that also follows the type at differing places of the table
 * @param scores the cached scores for the current row
 */
record OpenObject(
        int row,
        int depth,
        @Nullable OpenObject parent,
        @Nullable ExampleShape example,
        boolean shownAsValue,
        @Nullable TypeShape shape,
        @Nullable TypeShape namesakes,
        @Nullable ClosedTypes before,
        @Nullable ClosedTypes closed,
        @Nullable Names names,
        int matched,
        int ofType,
        int objects,
        int containers,
        int run,
        @Nullable Names sibling,
        int lister,
        int reach,
        int shared,
        ScoreCache scores) {

    static OpenObject table(@Nullable ExampleShape example) {
        return new OpenObject(
                -1,
                -1,
                null,
                objects(example),
                false,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                null,
                -1,
                Integer.MAX_VALUE,
                -1,
                new ScoreCache());
    }

    /**
     * Returns this object after it has taken a row. A row beyond the reach removes the limit: this place differs from
     * the others.
     */
    OpenObject taking(
            int row,
            int nameId,
            String name,
            boolean isObject,
            boolean isContainer,
            boolean listsKinds,
            @Nullable Names sibling) {
        boolean match = example != null && example.member(name) != null && !holds(nameId);
        return new OpenObject(
                this.row,
                depth,
                parent,
                example,
                shownAsValue,
                shape,
                namesakes,
                before,
                closed,
                Names.with(row, nameId, names),
                match ? matched + 1 : matched,
                shape != null && shape.has(name) ? ofType + 1 : ofType,
                isObject ? objects + 1 : objects,
                isContainer ? containers + 1 : containers,
                isContainer ? run + 1 : 0,
                sibling == null && run > 0 ? this.sibling : sibling,
                listsKinds ? row : lister,
                row > reach ? Integer.MAX_VALUE : reach,
                shared,
                new ScoreCache());
    }

    /**
     * Opens an object for a row inside this one.
     *
     * @param again whether the name was taken before. The example then counts only for the first
     */
    OpenObject open(
            int row,
            String name,
            TypeExpression type,
            @Nullable TypeShape shape,
            @Nullable TypeShape namesakes,
            @Nullable ClosedTypes before,
            @Nullable ClosedTypes closed,
            int reach,
            int shared,
            boolean again) {
        ExampleShape inside = example == null || again ? null : example.inside(name, type);
        ExampleShape member = example == null || again ? null : example.member(name);
        boolean value = member != null && member.isScalar();
        return new OpenObject(
                row,
                depth + 1,
                this,
                inside,
                value,
                shape,
                namesakes,
                before,
                closed,
                null,
                0,
                0,
                0,
                0,
                0,
                null,
                -1,
                Math.min(reach, this.reach),
                shared,
                new ScoreCache());
    }

    private static @Nullable ExampleShape objects(@Nullable ExampleShape shape) {
        return shape != null && shape.memberCount() > 0 ? shape : null;
    }

    /** Whether the example shows members inside a row with that name and type. */
    boolean shows(String name, TypeExpression type) {
        return example != null && example.inside(name, type) != null;
    }

    boolean holds(int nameId) {
        return Names.contains(names, nameId);
    }

    int children() {
        return names == null ? 0 : names.size();
    }

    /** The number of the example's members that no row has taken. */
    int leftOut() {
        return example == null ? 0 : example.memberCount() - matched;
    }
}
