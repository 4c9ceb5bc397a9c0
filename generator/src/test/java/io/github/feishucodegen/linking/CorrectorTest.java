package io.github.feishucodegen.linking;

import static io.github.feishucodegen.linking.PageBuilder.page;
import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.correction.CorrectionReader;
import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.ErrorCorrection;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.TokenKind;
import io.github.feishucodegen.sdknames.FieldEntry;
import io.github.feishucodegen.sdknames.OperationEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections in YAML over pages, as far as the model. */
class CorrectorTest {
    private static final String URL = "https://open.feishu.cn/open-apis/zoo/v1/keepers/:keeper_id";

    private static final PageDeclaration PATCH = page("patch.md", "PATCH", URL)
            .scope("zoo:keeper")
            .path("keeper_id string")
            .query("limit string")
            .body(
                    "0age string -",
                    "0mood string - =calm,mild",
                    "0cage cage -",
                    ".id string",
                    ".size int",
                    "0note object -",
                    ".text string")
            .response(
                    "0code int",
                    "0data object",
                    ".keeper keeper",
                    "..name string",
                    ".animals animal[]",
                    "..kind string",
                    "..legs int")
            .build();

    private static final PageDeclaration LIST = page(
                    "list.md", "GET", "https://open.feishu.cn/open-apis/zoo/v1/animals")
            .response("0code int", "0data object", ".items animal[]", "..kind string", "..legs string")
            .build();

    @Test
    void correctsWhatAFieldIs() {
        Operation patch = corrected("""
                body.age: { type: int, required: true }
                body.mood: { values: { calm: sleeps, wild: does not } }
                response.data.animals[].legs: { type: "string[]" }
                query.limit: { type: int64 }
                """);

        assertThat(body(patch)).contains("age integer !");
        assertThat(field(patch, "mood").values())
                .containsExactly(
                        new ListedValue("calm", LocalizedText.ofAll("sleeps")),
                        new ListedValue("wild", LocalizedText.ofAll("does not")));
        assertThat(response(patch)).contains("data.animals.legs string[]");
        assertThat(Paths.spell(patch.parameters().get(1).field().type())).isEqualTo("integer");
        assertThat(field(patch, "age").location()).hasToString("zoo.overlay.yaml:5");
    }

    @Test
    void correctsWhereAFieldStandsAndWhatItIsCalled() {
        Operation patch = corrected("""
                body.note: { parent: body.cage, name: remark }
                body.cage.size: { parent: body }
                body.age: { remove: true }
                body.tag: { add: true, type: "tag[]" }
                body.tag.word: { add: true, type: string, required: true }
                """);

        assertThat(body(patch))
                .containsExactly(
                        "mood string",
                        "cage cage",
                        "cage.id string",
                        "cage.remark {}",
                        "cage.remark.text string",
                        "tag tag[]",
                        "tag.word string !",
                        "size integer");
    }

    @Test
    void aTypeIsCorrectedWhereverItStands() {
        String conflict = "shared-type-conflict";
        assertThat(link(Corrections.NONE).diagnostics()).anyMatch(d -> d.id().equals(conflict));

        Result<Linked> linked = link(read("""
                types:
                  zoo.v1.animal:
                    fields:
                      legs: { type: int }
                """));

        assertThat(linked.diagnostics()).noneMatch(d -> d.id().equals(conflict));
        SharedType animal = linked.value().model().types().get(0);
        assertThat(animal.fields().stream().map(f -> f.name() + " " + Paths.spell(f.type())))
                .containsExactly("kind string", "legs integer");
    }

    @Test
    void anOperationGetsAnotherNameWhateverTheSdkCallsIt() {
        Result<Linked> linked = link(read("""
                operations:
                  PATCH /open-apis/zoo/v1/keepers/{id}:
                    name: zoo.v1.warden.change
                    body-class: WardenChange
                """));

        assertThat(errors(linked)).isEmpty();
        Operation changed = linked.value().model().operations().get(1);
        assertThat(changed.id()).hasToString("zoo.v1.warden.change");
        assertThat(Objects.requireNonNull(changed.body()).content().name()).isEqualTo("warden_change");
        SdkNames official = new SdkNames(
                Map.of("PATCH /open-apis/zoo/v1/keepers/:", new OperationEntry("zoo", "v1", "boss", "patch", "Boss")),
                Map.of());
        ApiModel named =
                RenamedModel.of(linked.value().model(), official, linked.value().pinnedNames());
        assertThat(named.operations().get(1).id()).hasToString("zoo.v1.warden.change");
        assertThat(RenamedModel.of(linked.value().model(), official).operations().stream()
                        .map(Operation::id)
                        .map(OperationId::toString))
                .contains("zoo.v1.boss.patch");
    }

    @Test
    void anOperationThatNoPageDescribesIsAdded() {
        Result<Linked> linked = link(read("""
                operations:
                  zoo.v1.keeper.feed:
                    route: POST /open-apis/zoo/v1/keepers/:keeper_id/feed
                    add: true
                    title: Feed all
                    tokens: [tenant_access_token]
                    scopes: [zoo:keeper]
                    fields:
                      path.keeper_id: { type: string, required: true }
                      body.photo: { type: file, required: true, max-length: 9 }
                      response.code: { type: int }
                      response.data: { type: object }
                      response.data.eaten: { type: "animal[]" }
                      response.data.eaten.kind: { type: string, values: [cat, bird] }
                    errors:
                      9: { description: too much, advice: wait }
                """));

        assertThat(errors(linked)).isEmpty();
        Operation feed = linked.value().model().operations().stream()
                .filter(o -> o.id().toString().equals("zoo.v1.keeper.feed"))
                .findFirst()
                .orElseThrow();
        assertThat(feed.path()).isEqualTo("/open-apis/zoo/v1/keepers/:keeper_id/feed");
        assertThat(Objects.requireNonNull(feed.body()).mediaType()).isEqualTo(MediaType.MULTIPART);
        assertThat(feed.title()).isEqualTo(LocalizedText.ofAll("Feed all"));
        assertThat(feed.tokens()).containsExactly(TokenKind.TENANT);
        assertThat(feed.scopes()).containsExactly(new Scope("zoo:keeper", zh("")));
        assertThat(feed.errors().get(0).advice()).isEqualTo(LocalizedText.ofAll("wait"));
        assertThat(field(feed, "photo").required()).isTrue();
        assertThat(field(feed, "photo").constraints().maxLength()).isEqualTo(9);
        assertThat(response(feed))
                .containsExactly("code integer", "data {}", "data.eaten animal[]", "data.eaten.kind string");
        assertThat(feed.pages().get(0).location()).hasToString("zoo.overlay.yaml:3");
    }

    @Test
    void anOperationThatAPageDescribesByNowIsReported() {
        Result<Linked> linked = link(read("""
                operations:
                  PATCH /open-apis/zoo/v1/keepers/:id:
                    add: true
                    fields:
                      body.other: { type: string }
                """));

        assertThat(report(linked)).containsExactly("warning correction-superfluous zoo.overlay.yaml:3");
        assertThat(linked.value().model())
                .isEqualTo(link(Corrections.NONE).value().model());
    }

    /** What the page says itself by now is no error: the build goes on, and somebody cleans up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body.cage.size: { type: int }",
                "body.mood: { values: [calm, mild] }",
                "body.age: { required: false }",
                "body.nothing: { remove: true }",
                "body.years: { name: age }",
                "body.id: { parent: body.cage }",
                "body.cage.id: { parent: body.cage }",
                "body.age: { add: true, type: string }",
                "body.age: { description: }",
                "body.age: { default: , example: }",
                "body.age: { min-length: , max-length: }",
                "body.age: { minimum: , maximum: , pattern: }",
                "body.age: { scopes: [] }",
                "body.mood: { open-values: false }",
            })
    void whatThePageSaysItselfIsReported(String correction) {
        Result<Linked> linked = link(onPatch(correction + "\n"));

        assertThat(report(linked))
                .isNotEmpty()
                .allMatch(line -> line.equals("warning correction-superfluous zoo.overlay.yaml:5"));
        assertThat(linked.value().model())
                .isEqualTo(link(Corrections.NONE).value().model());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: title of patch.md",
                "description:",
                "url:",
                "links: []",
                "deprecated: false",
                "tokens: []",
                "app-types: []",
                "scopes: zoo:keeper",
                "field-scopes: []",
                "rate-limits: []",
                "body-format: json",
                "response: json",
                "errors: { 5: { remove: true } }",
                "request-examples: []",
                "response-examples: []",
            })
    void whatThePageSaysItselfOfTheOperationIsReported(String correction) {
        Result<Linked> linked = link(read("operations:\n  zoo.v1.keeper.patch:\n    " + correction + "\n"));

        assertThat(report(linked)).containsExactly("warning correction-superfluous zoo.overlay.yaml:4");
        assertThat(linked.value().model())
                .isEqualTo(link(Corrections.NONE).value().model());
    }

    @Test
    void whatIsSaidOfAnOperationInPlaceOfItsPage() {
        Operation patch = patch("""
                title: Change a keeper
                tokens: [user_access_token, tenant_access_token]
                app-types: [store]
                scopes: { zoo:keeper: , zoo:all: everything }
                rate-limits: [{ calls: 5, seconds: 1 }]
                response: file
                body-format: form
                body-class: WardenChange
                errors:
                  1001: { add: true, http-status: 400, description: unknown, advice: look again }
                """);

        assertThat(patch.title().text()).isEqualTo("Change a keeper");
        assertThat(patch.tokens()).containsExactly(TokenKind.TENANT, TokenKind.USER);
        assertThat(patch.appTypes()).containsExactly(AppType.STORE);
        assertThat(patch.scopes())
                .containsExactly(
                        new Scope("zoo:keeper", zh("")), new Scope("zoo:all", LocalizedText.ofAll("everything")));
        assertThat(patch.rateLimits()).containsExactly(new RateLimit(5, 1));
        assertThat(patch.response()).isEqualTo(new Response.Binary());
        RequestBody body = Objects.requireNonNull(patch.body());
        assertThat(body.mediaType()).isEqualTo(MediaType.FORM);
        assertThat(body.content().name()).isEqualTo("warden_change");
        assertThat(patch.errors())
                .containsExactly(new ErrorCode(
                        1001, 400, LocalizedText.ofAll("unknown"), LocalizedText.ofAll("look again"), at(13)));
    }

    @Test
    void aFileBecomesAnAnswerWithFields() {
        PageDeclaration download = page("download.md", "GET", "https://open.feishu.cn/open-apis/zoo/v1/photos")
                .binaryResponse()
                .build();

        Result<Linked> linked = Linker.link(List.of(download), read("""
                operations:
                  GET /open-apis/zoo/v1/photos:
                    response: json
                    fields:
                      response.data: { add: true, type: object }
                      response.data.url: { add: true, type: string, required: true, description: where it lies }
                """));

        assertThat(report(linked)).isEmpty();
        Operation photos = linked.value().model().operations().get(0);
        assertThat(response(photos)).containsExactly("data {}", "data.url string !");
    }

    @Test
    void aBodyWithoutFieldsIsNone() {
        assertThat(patch("fields: { %s }"
                                .formatted(Stream.of("age", "mood", "cage", "note")
                                        .map(name -> "body." + name + ": { remove: true }")
                                        .collect(Collectors.joining(", "))))
                        .body())
                .isNull();
        assertThat(patch("body-format: none").body()).isNull();
    }

    @Test
    void aParameterMovesToAnotherPartOfTheRequest() {
        Operation patch = corrected("""
                query.limit: { parent: header, name: x-limit, type: int }
                body.age: { parent: query }
                """);

        assertThat(patch.parameters().stream()
                        .map(p -> p.in() + " " + p.field().name() + " "
                                + Paths.spell(p.field().type())))
                .containsExactly("PATH keeper_id string", "QUERY age string", "HEADER x-limit integer");
        assertThat(body(patch)).noneMatch(line -> line.startsWith("age"));
    }

    @Test
    void aParameterOfThePathHasItsNameInThePathToo() {
        Operation patch = corrected("path.keeper_id: { name: id, description: whose }\n");

        assertThat(patch.path()).isEqualTo("/open-apis/zoo/v1/keepers/:id");
        Field id = patch.parameters().get(0).field();
        assertThat(id.name()).isEqualTo("id");
        assertThat(id.description()).isEqualTo(LocalizedText.ofAll("whose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path.more: { add: true, type: string }",
                "query.limit: { parent: path }",
                "path.keeper_id: { remove: true }",
                "path.keeper_id: { parent: query }",
            })
    void aPathHasTheParametersThatItNames(String correction) {
        Result<Linked> linked = link(onPatch(correction + "\n"));

        assertThat(errors(linked)).hasSize(1);
        assertThat(errors(linked).get(0).message()).contains("the path /open-apis/zoo/v1/keepers/:keeper_id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "errors: { 1001: { advice: a } }|there is not an error code 1001",
                "fields: { body.age: { open-values: true } }|'body.age' has no values",
            })
    void whatCannotBeSaidOfAnOperationIsAnError(String correction, String message) {
        Result<Linked> linked = link(read("operations:\n  zoo.v1.keeper.patch:\n    " + correction + "\n"));

        assertThat(report(linked)).containsExactly("error correction-without-target zoo.overlay.yaml:4");
        assertThat(errors(linked).get(0).message()).contains(message);
    }

    @Test
    void aFormatNeedsABody() {
        Result<Linked> linked = link(read("operations:\n  zoo.v1.animal.list: { body-format: form }\n"));

        assertThat(errors(linked))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("there is no body"));
    }

    @Test
    void aCodeWithSeveralStatesIsToldApartByThem() {
        ErrorCode bad = new ErrorCode(7, 400, zh("bad"), zh(""), at(1));
        ErrorCode forbidden = new ErrorCode(7, 403, zh("forbidden"), zh(""), at(2));
        List<ErrorCorrection> corrections = read("""
                operations:
                  zoo.v1.keeper.patch:
                    errors:
                      403/7: { http-status: 404, description: not there }
                      7: { advice: look again }
                """).operations().get(0).errors();

        Corrected<List<ErrorCode>> corrected =
                ErrorCorrector.correct("zoo.v1.keeper.patch", List.of(bad, forbidden), corrections);

        assertThat(corrected.value().stream()
                        .map(e -> e.httpStatus() + " " + e.description().text() + " "
                                + e.advice().text()))
                .containsExactly("400 bad look again", "404 not there look again");
        assertThat(corrected.outcomes()).extracting(Outcome::result).containsOnly(CorrectionResult.APPLIED);
    }

    /** What is unclear on a page is clear once somebody has said it, even if the guess was right. */
    @Test
    void aCorrectionAnswersWhatWasToldOfItsPage() {
        Location page = new Location("patch.md", 1);
        List<Diagnostic> report = List.of(
                Diagnostic.of(PageFinding.SCOPES_UNREAD, page, ""),
                Diagnostic.of(PageFinding.APP_TYPE_UNKNOWN, page, ""),
                Diagnostic.of(PageFinding.APP_TYPE_UNKNOWN, new Location("list.md", 1), ""));

        Result<Linked> linked = Linker.link(new Result<>(List.of(PATCH, LIST), report), read("""
                operations:
                  zoo.v1.keeper.patch: { scopes: [zoo:keeper], app-types: [custom] }
                """));

        assertThat(report(linked)).isEmpty();
        assertThat(linked.diagnostics().stream().map(d -> d.id() + " " + d.location()))
                .contains("app-type-unknown list.md:1")
                .doesNotContain("app-type-unknown patch.md:1", "scopes-unread patch.md:1");
    }

    @Test
    void aTypeThatIsCorrectedIsNotUnknownAnyMore() {
        PageDeclaration odd = page("odd.md", "POST", "https://open.feishu.cn/open-apis/zoo/v1/tours")
                .body("0start strng -", "0end srting -")
                .build();
        assertThat(unknown(Linker.link(List.of(odd), Corrections.NONE))).hasSize(2);

        Result<Linked> linked = Linker.link(List.of(odd), read("""
                operations:
                  POST /open-apis/zoo/v1/tours: { fields: { body.start: { type: string } } }
                """));

        assertThat(unknown(linked)).singleElement().asString().contains("'end'");
    }

    private static List<String> unknown(Result<Linked> linked) {
        return linked.diagnostics().stream()
                .filter(d -> d.id().equals("type-spelling-unknown"))
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void rowsWithoutAnEnvelopeAreMovedIntoOne() {
        PageDeclaration bare = page("bare.md", "GET", "https://open.feishu.cn/open-apis/zoo/v1/tours")
                .response("0name string", "0size int")
                .build();
        assertThat(Linker.link(List.of(bare), Corrections.NONE).diagnostics())
                .anyMatch(d -> d.id().equals("envelope-unclear"));

        Result<Linked> linked = Linker.link(List.of(bare), read("""
                operations:
                  GET /open-apis/zoo/v1/tours:
                    fields:
                      response.data: { add: true, type: object }
                      response.name: { parent: response.data }
                      response.size: { parent: response.data }
                """));

        assertThat(report(linked)).isEmpty();
        assertThat(linked.diagnostics()).noneMatch(d -> d.id().equals("envelope-unclear"));
        assertThat(response(linked.value().model().operations().get(0)))
                .containsExactly("data {}", "data.name string", "data.size integer");
    }

    @Test
    void twoOverlaysThatSayOneThingOfAnOperationContradictEachOther() {
        Corrections twice = read("operations: { zoo.v1.keeper.patch: { tokens: [tenant_access_token] } }\n")
                .and(read("operations: { 'PATCH /open-apis/zoo/v1/keepers/:id': { tokens: [user_access_token] } }\n"));

        assertThat(errors(link(twice)).stream().map(Diagnostic::id)).containsExactly("correction-repeated");
    }

    @Test
    void valuesThatAreCorrectedAreNotThoseOfTheSdk() {
        Result<Linked> linked = link(onPatch("body.mood:\n  values: [calm]\n  required: true\n"));
        SdkNames official = new SdkNames(
                Map.of(
                        "PATCH /open-apis/zoo/v1/keepers/:",
                        new OperationEntry("zoo", "v1", "keeper", "patch", "Keeper")),
                Map.of(
                        "zoo.v1",
                        new VersionEntry(
                                Map.of("Keeper", Map.of("mood", new FieldEntry("string", "Mood"))),
                                Map.of("Mood", Map.of("wild", "WILD")))));

        assertThat(values(RenamedModel.of(
                        linked.value().model(), official, linked.value().pinnedNames())))
                .containsExactly("calm");
        assertThat(values(RenamedModel.of(linked.value().model(), official))).containsExactly("calm", "wild");
    }

    private static List<String> values(ApiModel model) {
        return field(model.operations().get(1), "mood").values().stream()
                .map(ListedValue::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body.aeg: { type: int }|there is no 'body.aeg'|Did you mean 'body.age'",
                "body.cage.ids: { required: true }|there is no 'body.cage.ids'|'body.cage.id'",
                "body.size: { type: string }|there is no 'body.size'|Did you mean 'body.cage.size'?",
                "body.age: { type: strng }|'strng' is not a type|Correct the path or the value",
                "body.age: { type: '<' }|'<' is not a type|Correct the path or the value",
                "body.age: { parent: body.mood }|'body.mood' cannot have fields|Correct the path or the value",
                "body.age: { parent: body.cge }|there is no 'body.cge'|'body.cage'",
                "body.age: { name: mood }|there is a 'body.mood' already|Correct the path or the value",
                "body.gone.id: { add: true, type: string }|there is no 'body.gone'|remove or rewrite",
            })
    void whatHasNoTargetIsAnError(String correction, String message, String hint) {
        Result<Linked> linked = link(onPatch(correction + "\n"));

        assertThat(report(linked)).containsExactly("error correction-without-target zoo.overlay.yaml:5");
        Diagnostic error = errors(linked).get(0);
        assertThat(error.message()).startsWith("zoo.v1.keeper.patch: ").contains(message);
        assertThat(error.hint()).contains(hint);
        assertThat(linked.value().model())
                .isEqualTo(link(Corrections.NONE).value().model());
    }

    @Test
    void anOperationOrTypeThatIsNotThereIsAnErrorUnlessPagesWereLeftOut() {
        Corrections lost = read("""
                operations:
                  zoo.v1.keeper.ptch: { body-class: A }
                  zoo.v1.keeper.patch: { route: GET /open-apis/zoo/v1/keepers, body-class: A }
                types:
                  zoo.v1.animl: { fields: { legs: { type: int } } }
                """);

        Result<Linked> linked = link(lost);

        assertThat(report(linked))
                .containsExactly(
                        "error correction-without-target zoo.overlay.yaml:3",
                        "error correction-without-target zoo.overlay.yaml:4",
                        "error correction-without-target zoo.overlay.yaml:6");
        assertThat(errors(linked).get(0).hint()).contains("zoo.v1.keeper.patch");
        assertThat(errors(linked).get(2).hint()).contains("animal");
        assertThat(errors(link(lost.ofSomePages()))).isEmpty();
    }

    @Test
    void twoCorrectionsOfOneThingContradictEachOther() {
        Corrections twice = onPatch("body.age: { type: int }\n").and(onPatch("body.age: { type: number }\n"));

        assertThat(errors(link(twice)).stream().map(Diagnostic::id)).containsExactly("correction-repeated");
    }

    @Test
    void aNameThatAnotherOperationHasIsAnError() {
        Result<Linked> linked = link(read("""
                operations:
                  zoo.v1.keeper.patch: { name: zoo.v1.animal.list }
                """));

        assertThat(errors(linked)).hasSize(1);
        assertThat(linked.value().model().operations()).hasSize(2);
    }

    @Test
    void aCorrectionSettlesWhereARowBelongs() {
        PageDeclaration flat = page("flat.md", "POST", "https://open.feishu.cn/open-apis/zoo/v1/tours")
                .named(Evidence.FULL_PATH, "zoo", "v1", "tour", "create")
                .body("route object", "start object", "hour int", "guide object", "name string")
                .build();
        List<String> doubts =
                doubts(Linker.link(List.of(flat), Corrections.NONE).diagnostics());
        assertThat(doubts).isNotEmpty();
        ApiModel before = Linker.link(List.of(flat)).value();
        String path = Paths.of(Objects.requireNonNull(before.operations().get(0).body())
                        .content()
                        .fields())
                .stream()
                .map(line -> line.split(" ")[0])
                .filter(p -> p.endsWith("guide"))
                .findFirst()
                .orElseThrow();

        Result<Linked> linked = Linker.link(List.of(flat), read("""
                operations:
                  zoo.v1.tour.create:
                    fields:
                      body.%s: { parent: body%s }
                """.formatted(
                        path, path.contains(".") ? "." + path.substring(0, path.lastIndexOf('.')) : "")));

        assertThat(errors(linked)).isEmpty();
        assertThat(doubts(linked.diagnostics())).hasSizeLessThan(doubts.size()).noneMatch(d -> d.startsWith("'guide'"));
    }

    private static List<String> doubts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(d -> d.id().equals("nesting-uncertain"))
                .map(Diagnostic::message)
                .toList();
    }

    private static Operation patch(String correction) {
        Result<Linked> linked = link(read("operations:\n  zoo.v1.keeper.patch:\n" + correction.indent(4)));
        assertThat(report(linked)).isEmpty();
        return linked.value().model().operations().get(1);
    }

    private static Location at(int line) {
        return new Location("zoo.overlay.yaml", line);
    }

    private static Operation corrected(String fields) {
        Result<Linked> linked = link(onPatch(fields));
        assertThat(errors(linked)).isEmpty();
        assertThat(report(linked)).isEmpty();
        return linked.value().model().operations().get(1);
    }

    private static Corrections onPatch(String fields) {
        return read("operations:\n  zoo.v1.keeper.patch:\n    fields:\n" + fields.indent(6));
    }

    private static Corrections read(String yaml) {
        Result<Corrections> read = CorrectionReader.read("zoo.overlay.yaml", "feishu-overlay: 1\n" + yaml);
        assertThat(read.diagnostics()).isEmpty();
        return read.value();
    }

    private static Result<Linked> link(Corrections corrections) {
        return Linker.link(List.of(PATCH, LIST), corrections);
    }

    private static List<Diagnostic> errors(Result<Linked> linked) {
        return linked.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }

    /** What is told of corrections, but for those that were applied. */
    private static List<String> report(Result<Linked> linked) {
        return linked.diagnostics().stream()
                .filter(d -> d.id().startsWith("correction-") && d.severity() != Severity.NOTE)
                .map(d -> d.severity().name().toLowerCase(Locale.ROOT) + " " + d.id() + " " + d.location())
                .toList();
    }

    private static List<String> body(Operation operation) {
        RequestBody body = Objects.requireNonNull(operation.body());
        return Paths.of(body.content().fields());
    }

    private static Field field(Operation operation, String name) {
        return Stream.ofNullable(operation.body())
                .flatMap(body -> body.content().fields().stream())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> response(Operation operation) {
        return operation.response() instanceof Response.Json json
                ? Paths.of(json.content().fields())
                : new ArrayList<>();
    }
}
