package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * An object that is still open while rows are placed, with the rows it has taken so far. Immutable: placings that
 * compete share what they have in common.
 *
 * @param row the row's number in the table, -1 for the table itself
 * @param example what examples show inside the object; null where they show nothing of it
 * @param shownAsValue whether examples show a value where the object stands
 * @param namesakes what is known of rows with the same name; null where they have none, or the type is known
 * @param before what the same type was given at its place before in this placing; null where it is new
 * @param names of the rows taken
 * @param matched how many of the example's members have been taken
 * @param ofType how many of the rows taken the type was seen to have elsewhere
 * @param objects how many of the rows taken are of named types
 * @param containers how many of the rows taken may hold rows themselves
 * @param run how many of those stand at the end without another between them
 * @param sibling names of the rows that the object beside the newest row has taken
 * @param lister the newest row taken whose listed values tell kinds apart, -1 where none does
 * @param reach the last row that this object and those around it can take by what follows their types elsewhere
 * @param shared the last row that follows the type in other surroundings of the table too
 * @param said what evidence says of the newest row
 */
record OpenObject(
        int row,
        int depth,
        @Nullable OpenObject parent,
        @Nullable ExampleShape example,
        boolean shownAsValue,
        TypeKnowledge.@Nullable Shape shape,
        TypeKnowledge.@Nullable Shape namesakes,
        @Nullable ClosedTypes before,
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
        ScoreCache said) {

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

    /** This frame after it has taken a row. One beyond its reach shows that this place differs from the others. */
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
                Names.with(row, nameId, names),
                match ? matched + 1 : matched,
                shape != null && shape.has(name) ? ofType + 1 : ofType,
                isObject ? objects + 1 : objects,
                isContainer ? containers + 1 : containers,
                isContainer ? run + 1 : 0,
                sibling,
                listsKinds ? row : lister,
                row > reach ? Integer.MAX_VALUE : reach,
                shared,
                new ScoreCache());
    }

    /** The frame of a row inside this one. What examples show is spent where the name comes {@code again}. */
    OpenObject open(
            int row,
            String name,
            TypeExpression type,
            TypeKnowledge.@Nullable Shape shape,
            TypeKnowledge.@Nullable Shape namesakes,
            @Nullable ClosedTypes before,
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

    boolean holds(int nameId) {
        return Names.contains(names, nameId);
    }

    int children() {
        return names == null ? 0 : names.size();
    }

    /** How many members the example has that no row has taken. */
    int leftOut() {
        return example == null ? 0 : example.memberCount() - matched;
    }
}
