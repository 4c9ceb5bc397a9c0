package io.github.feishucodegen.naming;

import static io.github.feishucodegen.naming.FieldFixture.anonymous;
import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.integer;
import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.named;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static io.github.feishucodegen.naming.OperationFixture.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.diagnostic.ClientFinding;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RequestBody.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaNamesTest {
    private static Result<JavaNames> names(ApiModel model) {
        return JavaNames.of(model, "com.example");
    }

    private static VersionNames version(ApiModel model) {
        return names(model).value().services().get(0).versions().get(0);
    }

    private static List<String> objects(VersionNames version) {
        return version.objects().stream()
                .map(object -> object.name().simpleName())
                .toList();
    }

    private static List<String> enums(VersionNames version) {
        return version.enums().stream()
                .map(listed -> listed.name().simpleName())
                .toList();
    }

    private static List<String> members(List<Member> members) {
        return members.stream()
                .map(member -> member.setter() + "/" + member.getter())
                .toList();
    }

    @Test
    void followsTheConventionOfThePlatform() {
        JavaNames names = names(model(operation("hire", "v1", "app.table_record", "get_by_talent")
                        .body(string("a"))
                        .data(string("b"))))
                .value();

        assertThat(names.client()).hasToString("com.example.Client");
        ServiceNames service = names.services().get(0);
        assertThat(service.name()).hasToString("com.example.service.hire.HireService");
        assertThat(service.accessor()).isEqualTo("hire");
        VersionNames version = service.versions().get(0);
        assertThat(version.name()).hasToString("com.example.service.hire.v1.V1");
        assertThat(version.accessor()).isEqualTo("v1");
        ResourceNames resource = version.resources().get(0);
        assertThat(resource.name()).hasToString("com.example.service.hire.v1.resource.AppTableRecord");
        assertThat(resource.accessor()).isEqualTo("appTableRecord");
        OperationNames operation = resource.operations().get(0);
        assertThat(operation.method()).isEqualTo("getByTalent");
        assertThat(operation.request().name())
                .hasToString("com.example.service.hire.v1.model.GetByTalentAppTableRecordReq");
        assertThat(operation.response().name())
                .hasToString("com.example.service.hire.v1.model.GetByTalentAppTableRecordResp");
        assertThat(operation.request().body()).extracting(Member::setter).isEqualTo("getByTalentAppTableRecordReqBody");
        assertThat(objects(version))
                .containsExactlyInAnyOrder("GetByTalentAppTableRecordReqBody", "GetByTalentAppTableRecordRespBody");
    }

    @Test
    void aBodyOfANamedTypeIsSetByThatName() {
        OperationNames operation = version(model(
                        List.of(operation("hire.v1.field.create")
                                .body(MediaType.JSON, named("offer_custom_field", string("name")))),
                        type("hire.v1.offer_custom_field", string("name"))))
                .resources()
                .get(0)
                .operations()
                .get(0);

        assertThat(operation.request().body()).extracting(Member::setter).isEqualTo("offerCustomField");
    }

    @Test
    void objectsWithoutANameAreCalledByTheirPlace() {
        VersionNames version = version(model(
                List.of(operation("a.v1.thing.list")
                        .data(list("items", anonymous(object("detail", string("x")))), field("t", named("known")))),
                type("a.v1.known", object("inner", string("y")))));

        assertThat(objects(version))
                .containsExactlyInAnyOrder(
                        "ListThingRespBody",
                        "ListThingRespBodyItems",
                        "ListThingRespBodyItemsDetail",
                        "Known",
                        "KnownInner");
    }

    @Test
    void typesThatNoPageDescribesAreOpenJson() {
        VersionNames version = version(model(
                List.of(operation("a.v1.thing.get").data(field("t", named("mystery")), field("u", named("absent")))),
                type("a.v1.mystery")));

        assertThat(version.objects().get(0).members()).extracting(Member::type).containsOnly(ValueType.Scalar.ANY);
    }

    @Test
    void enumsAreCalledByTheirOperationOrType() {
        VersionNames version = version(model(
                List.of(operation("a.v1.thing.list")
                        .query(string("order").values("asc", "desc"))
                        .body(integer("kind").values("1"), string("order").values("desc", "asc"))
                        .data(
                                string("kind").values("a"),
                                list("items", anonymous(string("state").values("on"))),
                                field("t", named("known")))),
                type("a.v1.known", list("marks", PrimitiveType.STRING).values("x", "y"))));

        assertThat(enums(version))
                .as("one class for the two orders, two for the kinds that differ")
                .containsExactlyInAnyOrder(
                        "ListThingOrderEnum",
                        "ListThingKindEnum",
                        "ListThingRespBodyKindEnum",
                        "ListThingRespBodyItemsStateEnum",
                        "KnownMarksEnum");
    }

    @Test
    void onlyStringsAndIntegersHaveEnums() {
        VersionNames version = version(model(operation("a.v1.thing.get")
                .query(
                        field("flag", PrimitiveType.BOOLEAN).values("true", "false"),
                        field("ratio", PrimitiveType.NUMBER).values("0.5"),
                        integer("text").values("many"))));

        assertThat(version.enums()).isEmpty();
    }

    @Test
    void constantsDifferWhateverTheValues() {
        VersionNames version = version(model(operation("a.v1.thing.get")
                .query(string("k").values("OPEN_ID", "open_id", "openId", "是", "否", "", "1"))));

        List<String> constants = version.enums().get(0).constants().stream()
                .map(EnumClass.Constant::name)
                .toList();
        assertThat(constants).doesNotHaveDuplicates().hasSize(7).contains("OPEN_ID", "VALUE_1");
    }

    @Test
    void fieldsOfOneJavaNameGetNumbersAndANote() {
        Result<JavaNames> result = names(
                model(operation("a.v1.thing.get").data(string("a_b"), string("aB"), string("class"), string("Class"))));

        VersionNames version = result.value().services().get(0).versions().get(0);
        assertThat(members(version.objects().get(0).members()))
                .containsExactly("aB/getAB", "aB_2/getAB_2", "class_/getClass_", "class_2/getClass_2");
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsOnly("java-name-taken");
    }

    @Test
    void aFieldThatIsDocumentedTwiceHasOneMember() {
        Result<JavaNames> result = names(model(operation("a.v1.thing.get").data(string("a"), integer("a"))));

        ObjectClass data =
                result.value().services().get(0).versions().get(0).objects().get(0);
        assertThat(data.members()).extracting(Member::type).containsExactly(ValueType.Scalar.STRING);
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("java-field-repeated");
    }

    @Test
    void membersOfTheBaseClassesAreLeftAlone() {
        VersionNames version = version(model(operation("a.v1.thing.get")
                .query(string("build"), string("checked"))
                .answers(string("request_id"), integer("code"), object("data", string("wait")), string("Data"))));

        OperationNames operation = version.resources().get(0).operations().get(0);
        assertThat(operation.request().parameters())
                .extracting(placed -> placed.member().setter())
                .containsExactly("build_", "checked_");
        assertThat(members(operation.response().members()))
                .containsExactly("requestId/getRequestId_", "data/getData", "data_2/getData_2");
        assertThat(members(version.objects().get(0).members())).containsExactly("wait_/getWait");
    }

    @Test
    void operationsKeepTheirClassNamesAndTypesGiveWay() {
        Result<JavaNames> result = names(model(
                List.of(operation("a.v1.thing.get").data(field("t", named("get_thing_resp")))),
                type("a.v1.get_thing_resp", string("x"))));

        VersionNames version = result.value().services().get(0).versions().get(0);
        assertThat(objects(version)).containsExactlyInAnyOrder("GetThingRespBody", "GetThingRespType");
        assertThat(result.diagnostics())
                .containsExactly(Diagnostic.of(
                        ClientFinding.JAVA_NAME_TAKEN,
                        new Location("page.md", 1),
                        "type get_thing_resp is named GetThingRespType, because GetThingResp is taken"));
    }

    @Test
    void classNamesDifferEvenWhereFileSystemsFoldCase() {
        VersionNames version = version(model(
                List.of(
                        operation("a.v1.thing.get").data(field("t", named("dataset")), field("u", named("data_set"))),
                        operation("a.v1.t_hing.get")),
                type("a.v1.data_set", string("x")),
                type("a.v1.dataset", string("y"))));

        assertThat(objects(version)).contains("DataSet", "DatasetType");
        assertThat(version.resources())
                .extracting(resource -> resource.name().simpleName())
                .containsExactly("Thing", "THing_2");
        assertThat(version.resources()
                        .get(1)
                        .operations()
                        .get(0)
                        .request()
                        .name()
                        .simpleName())
                .isEqualTo("GetTHing_2Req");
    }

    @Test
    void projectsAndResourcesMayBeKeywordsOrDigits() {
        List<ServiceNames> services = names(model(
                        operation("31x.v1.import.get"), operation("drive.v1.file.get"), operation("import.v1.x.get")))
                .value()
                .services();

        assertThat(services).extracting(ServiceNames::accessor).containsExactly("_31x", "drive", "import_");
        assertThat(services)
                .extracting(service -> service.name().toString())
                .containsExactly(
                        "com.example.service._31x.N31xService",
                        "com.example.service.drive.DriveService",
                        "com.example.service.import_.ImportService");
        assertThat(services.get(0).versions().get(0).resources().get(0).accessor())
                .isEqualTo("import_");
    }

    @Test
    void nestingWithoutEndBecomesOpenJson() {
        FieldFixture nested = string("leaf");
        for (int i = 0; i < 2_000; i++) {
            nested = object("n", nested);
        }

        Result<JavaNames> result = names(model(operation("a.v1.thing.get").data(nested)));

        VersionNames version = result.value().services().get(0).versions().get(0);
        assertThat(version.objects()).hasSizeBetween(30, 50);
        assertThat(result.diagnostics()).extracting(Diagnostic::id).contains("java-nesting-too-deep");
        assertThat(objects(version)).allMatch(name -> name.length() <= 200).doesNotHaveDuplicates();
    }

    @Test
    void aBasePackageIsAPackageName() {
        assertThat(Stream.of("", "a..b", "a.class", "a b", "a/b", "1a", "a.*"))
                .allSatisfy(text -> assertThatThrownBy(() -> JavaNames.of(ApiModel.EMPTY, text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(text));
    }
}
