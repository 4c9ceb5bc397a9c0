package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.feishucodegen.client.ApiRequest;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.sample.CheckedThingReq;
import io.github.feishucodegen.client.sample.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Thing GOOD = Thing.newBuilder().name("fine").build();

    private static CheckedThingReq.Builder good() {
        return CheckedThingReq.newBuilder().thingId("1").thing(GOOD);
    }

    @Test
    void aGoodRequestIsBuilt() {
        assertThatCode(() -> good().pageSize(100)
                        .fields("a", "b", "c")
                        .thing(GOOD.toBuilder()
                                .tags("x")
                                .ids(0, 5)
                                .children(Thing.newBuilder().name("abc").build())
                                .build())
                        .buildChecked())
                .doesNotThrowAnyException();
    }

    @Test
    void allViolationsAreReportedTogether() {
        InvalidRequestException problem =
                violations(CheckedThingReq.newBuilder().pageSize(0).fields("a", "B", "c", "d"));

        assertThat(problem)
                .hasMessage("CheckedThingReq: thing_id is required; page_size is less than 1;"
                        + " fields has 4 items, at most 3 are allowed; fields[1] does not match ^[a-z]+$;"
                        + " body is required");
        assertThat(problem.getRequest()).isEqualTo("CheckedThingReq");
        assertThat(problem.getViolations()).contains(new Violation("body", "is required"));
    }

    @Test
    void nullIsNotEnoughForARequiredField() {
        assertThat(paths(good().thingId(null).thing(GOOD.toBuilder().name(null).build())))
                .containsExactly("thing_id", "body/name");
    }

    @Test
    void rulesReachIntoTheBodyAndThroughItsListsAndMaps() {
        Thing thing = GOOD.toBuilder()
                .name("too long")
                .tags()
                .ids(1, -1, 2, -2)
                .weights(Map.of("heavy", 2))
                .children(
                        Thing.newBuilder().name("ok").build(),
                        new Thing(),
                        Thing.newBuilder().name("NO").build())
                .byKey(Map.of("k", Thing.newBuilder().name("abc").build()))
                .build();

        assertThat(paths(good().thing(thing)))
                .containsExactly(
                        "body/name",
                        "body/tags",
                        "body/ids[1]",
                        "body/ids[3]",
                        "body/weights[heavy]",
                        "body/children[1]/name",
                        "body/children[2]/name",
                        "body/by_key[k]/name");
    }

    @Test
    void rulesBelowAnAbsentObjectDoNotApply() {
        assertThat(paths(good().thing(null))).containsExactly("body");
        assertThat(good().buildChecked()).isNotNull();
    }

    @Test
    void lengthsCountCharactersNotCodeUnits() {
        assertThatCode(() -> good().thing(GOOD.toBuilder().name("😀😀😀😀😀").build())
                        .buildChecked())
                .doesNotThrowAnyException();
        assertThat(paths(good().thing(GOOD.toBuilder().name("").build()))).containsExactly("body/name");
    }

    @Test
    void rawJsonIsCheckedAsFarAsItGoes() {
        CheckedThingReq.Builder request = good().putUnknown("page_size", "500");

        assertThat(paths(request)).containsExactly("page_size");
        assertThatCode(() ->
                        good().putUnknown("page_size", List.of("not a number")).buildChecked())
                .doesNotThrowAnyException();
    }

    @Test
    void onlyWhatNothingCanBeSentWithoutIsRefusedByBuild() {
        CheckedThingReq.Builder strange = good().pageSize(500).thing(new Thing());

        assertThat(strange.build().check())
                .extracting(Violation::path, Violation::preventsSending)
                .containsExactly(tuple("page_size", false), tuple("body/name", false));
        assertThat(refusedByBuild(good().thingId(null).pageSize(0))).containsExactly("thing_id");
        assertThat(refusedByBuild(good().thingId("").pageSize(0))).containsExactly("thing_id");
        assertThat(refusedByBuild(good().thingId("..").pageSize(0))).containsExactly("thing_id");
        assertThat(refusedByBuild(CheckedThingReq.newBuilder().thingId("1"))).containsExactly("body");
        assertThat(refusedByBuild(good().thing(null))).containsExactly("body");
    }

    @Test
    void aBodyThatEachSetRequiresIsIndispensable() {
        assertThat(preventing(new EachSetNeedsBody())).containsExactly("body");
        assertThat(preventing(new OneSetNeedsBody())).isEmpty();
    }

    @Test
    void theHatchLeavesEverythingOpen() {
        assertThat(CheckedThingReq.newBuilder().pageSize(-5).buildUnchecked()).hasToString("{\"page_size\":-5}");
    }

    @Test
    void aNameMeansTheFirstFieldThatHasIt() {
        Schema schema = Schema.of(Field.string("id").path(), Field.string("id").query());

        assertThat(schema.slot("id")).isZero();
        assertThat(schema.slot("other")).isEqualTo(-1);
    }

    @Test
    void patternsThatCannotBeDecidedForbidNothing() {
        Rules rules = Rules.of(
                Rule.pattern("name", "(a+)+$"), Rule.pattern("name", "(unclosed"), Rule.pattern("name", "(x|a)*y"));
        Thing.Builder thing = Thing.newBuilder().name("a".repeat(50_000) + "!");

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(5), () -> assertThat(rules.violations(thing)).isEmpty());
        assertThat(rules.violations(Thing.newBuilder().name("b")))
                .extracting(Violation::message)
                .containsExactly("does not match (a+)+$", "does not match (x|a)*y");
    }

    private static List<String> preventing(ApiRequest request) {
        return request.check().stream()
                .filter(Violation::preventsSending)
                .map(Violation::path)
                .collect(Collectors.toList());
    }

    @SuppressWarnings("serial")
    private static final class EachSetNeedsBody extends ApiRequest {
        EachSetNeedsBody() {
            super(new Thing(), "code@query body:object@body", "body:body/name together A\nbody:body/tags together B");
        }
    }

    @SuppressWarnings("serial")
    private static final class OneSetNeedsBody extends ApiRequest {
        OneSetNeedsBody() {
            super(new Thing(), "code@query body:object@body", "body:body/name together A\ncode together B");
        }
    }

    private static List<String> refusedByBuild(CheckedThingReq.Builder request) {
        InvalidRequestException problem = catchThrowableOfType(InvalidRequestException.class, request::build);
        return problem.getViolations().stream().map(Violation::path).collect(Collectors.toList());
    }

    private static InvalidRequestException violations(CheckedThingReq.Builder request) {
        return catchThrowableOfType(InvalidRequestException.class, request::buildChecked);
    }

    private static List<String> paths(CheckedThingReq.Builder request) {
        return violations(request).getViolations().stream().map(Violation::path).collect(Collectors.toList());
    }
}
