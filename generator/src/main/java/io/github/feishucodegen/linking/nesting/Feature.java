package io.github.feishucodegen.linking.nesting;

/**
 * A feature that speaks for or against a place of a row: a name, a weight and a function. Weights are logarithms of
 * odds. They were fitted so that the nesting which nested dialects state is the most likely one. Without features, a
 * row belongs to the innermost open object.
 *
 * <p>{@link Evidence} lists which features it adds for what, and in which order. Among features that weigh the same,
 * messages name the first one here first.
 */
enum Feature {
    KNOWN_PLACE(6.0, "a page that states its nesting has it there", KnownFeatures::knownPlace),
    KNOWN_ELSEWHERE(-6.0, "a page that states its nesting has it elsewhere", KnownFeatures::knownElsewhere),
    NAME_TWICE(-9.0, "the object already has a field with that name", ShapeFeatures::nameTwice),
    BELOW_A_VALUE(-8.0, "the type of the row above has no fields", ShapeFeatures::belowAValue),
    BELOW_A_SHOWN_VALUE(-3.0, "an example shows a value, not an object", ExampleFeatures::belowAShownValue),
    BELOW_A_FILE(-1.0, "files have no fields", ShapeFeatures::belowAFile),
    IN_EXAMPLE(3.0, "an example shows it there", ExampleFeatures::shown),
    NOT_IN_EXAMPLE(-2.0, "examples of the object lack it", ExampleFeatures::notShown),
    NOT_IN_COMPLETE_EXAMPLE(-1.2, "the object is complete by its example", ExampleFeatures::notInCompleteExample),
    LEFT_OUT_OF_EXAMPLE(-1.2, "members of an example would be left out", ExampleFeatures::leftOut),
    EMPTY_DESPITE_EXAMPLE(
            -2.0, "an example shows members where there would be no row", ExampleFeatures::emptyDespiteExample),
    KIND_AGREES(0.4, "the example's value is of its type", ExampleFeatures::kindAgrees),
    KIND_DIFFERS(-1.0, "the example's value is of another type", ExampleFeatures::kindDiffers),
    FIELD_OF_TYPE(2.0, "the type has it on other pages", TypeFeatures::fieldOfType),
    NOT_FIELD_OF_TYPE(-0.7, "the type lacks it on other pages", TypeFeatures::isKnown),
    COMPLETE_TYPE(-0.6, "all fields that the type has on other pages are there", TypeFeatures::isComplete),
    FIELD_OF_NAMESAKE(1.3, "objects of that name have it on other pages", TypeFeatures::fieldOfNamesake),
    NOT_FIELD_OF_NAMESAKE(-0.4, "objects of that name lack it on other pages", TypeFeatures::hasNamesakes),
    EMPTY_RATHER_THAN_STRANGE(
            3.0, "no following row is a known field of the type above", TypeFeatures::emptyRatherThanStrange),
    BEYOND_REPEAT(-2.5, "the rows after the type at its other places ended before", TypeFeatures::beyondRepeat),
    CLOSED_BEFORE_ALL_SHARED(-2.5, "it follows the type at its other places too", TypeFeatures::closedBeforeAllShared),
    AS_BEFORE(2.5, "the type has it at its place before", TypeFeatures::asBefore),
    NOT_AS_BEFORE(-2.0, "the type lacks it at its place before", TypeFeatures::isRepeated),
    LACKS_WHAT_IT_HAD_BEFORE(-1.0, "the type has more at its place before", TypeFeatures::lacksWhatItHadBefore),
    COMMON_FIELD(3.0, "objects of several types have it", TypeFeatures::commonField),
    SIBLINGS_BEFORE(2.0, "the objects are beside each other in another type", TypeFeatures::siblingsBefore),
    TYPE_INSIDE_ITSELF(-2.0, "a type rarely contains itself", TypeFeatures::insideItself),
    NAMED_AFTER_TYPE_AROUND(3.0, "its type is named after the object's type", TypeFeatures::namedAfterTypeAround),
    BEGINS_LIKE_TYPE_AROUND(1.5, "its type begins like the object's type", TypeFeatures::beginsLikeTypeAround),
    NAMED_AFTER_TYPE_LIKE_SIBLING(
            2.5, "a field there has a type that is named after the same type", TypeFeatures::namedAfterTypeLikeSibling),
    NAMED_AFTER_ANOTHER_TYPE(
            -2.0, "its type is named after another object's type", TypeFeatures::namedAfterAnotherType),
    ALSO_AROUND(-1.2, "an object around it has that name", ShapeFeatures::alsoAround),
    ALSO_IN_SIBLING(1.5, "the object beside it has that name", ShapeFeatures::alsoInSibling),
    NAMED_TYPE_STAYS_EMPTY(-6.5, "a named type would have no fields", TypeFeatures::staysEmpty),
    ONLY_ONE_OBJECT_INSIDE(
            -2.0, "an object would have only one other object inside", TypeFeatures::onlyOneObjectInside),
    OBJECT_STAYS_EMPTY(-3.0, "an object would have no fields", ShapeFeatures::staysEmpty),
    ONE_OF_THE_KINDS(4.0, "a field there lists it as a kind", WordFeatures::oneOfTheKinds),
    ENDS_LIKE_SIBLINGS(4.2, "the objects there have similar descriptions", WordFeatures::endsLikeSiblings),
    SPEAKS_OF_PARENT(2.5, "its description mentions the object", WordFeatures::speaksOfParent),
    MENTIONS_PARENT(1.5, "its description says something about the object", WordFeatures::mentionsParent),
    DESCRIBED_AS_EMPTY(-2.0, "its description says that it is empty", WordFeatures::saysEmpty),
    DESCRIBED_LIKE_SIBLING(1.7, "it is described like the row before it there", WordFeatures::describedLikeSibling),
    NAMED_LIKE_SIBLING(0.8, "it is named like the row before it there", WordFeatures::namedLikeSibling),
    AFTER_A_RUN_OF_OBJECTS(0.7, "an object like the rows before it there", ShapeFeatures::afterARunOfObjects),
    VALUE_AMONG_OBJECTS(0.6, "a value among objects", ShapeFeatures::valueAmongObjects),
    VALUES_GO_ON(-0.4, "values of an object mostly stand together", ShapeFeatures::valuesGoOn),
    BESIDE_ENVELOPE(-3.0, "responses carry everything in 'data'", ShapeFeatures::besideEnvelope),
    BESIDE_THE_ANSWER(
            -2.0, "a response that carries one object carries no value beside it", ShapeFeatures::besideTheAnswer);

    private final double weight;
    private final String words;
    private final FeatureValue value;

    Feature(double weight, String words, FeatureValue value) {
        this.weight = weight;
        this.words = words;
        this.value = value;
    }

    double weight() {
        return weight;
    }

    /** What the feature says about a place, as a part of a sentence. */
    String words() {
        return words;
    }

    /** The factor for the weight, as in {@link FeatureValue#of}. */
    double value(TableContext table, OpenObject object, int row) {
        return value.of(table, object, row);
    }
}
