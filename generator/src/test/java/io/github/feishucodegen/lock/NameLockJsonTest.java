package io.github.feishucodegen.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.lock.LockScope.Classes;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Enums;
import io.github.feishucodegen.lock.LockScope.EventIds;
import io.github.feishucodegen.lock.LockScope.EventNames;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.LockScope.Methods;
import io.github.feishucodegen.lock.LockScope.OperationIds;
import io.github.feishucodegen.lock.LockScope.ProjectPackages;
import io.github.feishucodegen.lock.LockScope.ResourceAccessors;
import io.github.feishucodegen.lock.LockScope.ResourceClasses;
import io.github.feishucodegen.lock.LockScope.Services;
import io.github.feishucodegen.lock.LockScope.VersionAccessors;
import io.github.feishucodegen.lock.LockScope.VersionPackages;
import io.github.feishucodegen.lock.MemberKey.Body;
import io.github.feishucodegen.lock.MemberKey.OfEnum;
import io.github.feishucodegen.lock.MemberKey.OfField;
import io.github.feishucodegen.lock.MemberName.Accessors;
import io.github.feishucodegen.lock.MemberName.ByRule;
import io.github.feishucodegen.lock.MemberName.EnumGetter;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file has every lock in the same texts as ever, and says where it is wrong. */
class NameLockJsonTest {
    private static final OperationKey ROUTE = new OperationKey(HttpMethod.GET, "/open-apis/hire/v1/jobs/:");
    private static final VersionKey V1 = new VersionKey("hire", "v1");

    /** A lock as it was written before keys had types. */
    private static final String FILE = """
            {
              "format": 1,
              "names": {
                "* events": {
                  "hire.job.opened_v1": "hire/v1"
                },
                "* handlers": {
                  "hire.job.opened_v1": "P2JobOpenedV1"
                },
                "* operations": {
                  "GET /open-apis/hire/v1/jobs/:": "hire/v1/job.item/get"
                },
                "* packages": {
                  "hire": "hire"
                },
                "* services": {
                  "hire": "hire"
                },
                "hire packages": {
                  "v1": "v1"
                },
                "hire versions": {
                  "v1": "v1"
                },
                "hire.v1 accessors": {
                  "job.item": "jobItem"
                },
                "hire.v1 classes": {
                  "GET /open-apis/hire/v1/jobs/:": "GetJobItem",
                  "GetJobItemReqBody.owner": "GetJobItemReqBodyOwner",
                  "event hire.job.opened_v1": "P2JobOpenedV1",
                  "type job": "Job"
                },
                "hire.v1 enums": {
                  "Job.state": "StateEnum"
                },
                "hire.v1 members GetJobItemReq": "(body)=body,getBody class=class_,getClass_ id id#2=id_2,getId_2 id#2*=getIds x%252A*",
                "hire.v1 members GetJobItemResp": "",
                "hire.v1 methods job.item": "get=get",
                "hire.v1 resources": {
                  "job.item": "JobItem"
                },
                "hire.v1 values StateEnum": "%20%3D=BLANK 1 2=CLOSED,VALUE_2 open=OPENED"
              },
              "gone": {
                "hire.v1 members Gone": "id"
              }
            }
            """;

    @Test
    void aFileIsReadIntoTypedKeys() {
        NameLock lock = NameLockJson.read(FILE);
        ScopedNames names = lock.names();

        assertThat(names.of(new OperationIds()))
                .isEqualTo(Map.of(ROUTE, new OperationId("hire", "v1", "job.item", "get")));
        assertThat(names.of(new EventIds()))
                .isEqualTo(Map.of("hire.job.opened_v1", new EventId("hire", "v1", "hire.job.opened_v1")));
        assertThat(names.of(new EventNames())).isEqualTo(Map.of("hire.job.opened_v1", "P2JobOpenedV1"));
        assertThat(names.of(new ProjectPackages())).isEqualTo(Map.of("hire", "hire"));
        assertThat(names.of(new Services())).isEqualTo(Map.of("hire", "hire"));
        assertThat(names.of(new VersionPackages("hire"))).isEqualTo(Map.of("v1", "v1"));
        assertThat(names.of(new VersionAccessors("hire"))).isEqualTo(Map.of("v1", "v1"));
        assertThat(names.of(new ResourceAccessors(V1))).isEqualTo(Map.of("job.item", "jobItem"));
        assertThat(names.of(new ResourceClasses(V1))).isEqualTo(Map.of("job.item", "JobItem"));
        assertThat(names.of(new Methods(V1, "job.item"))).isEqualTo(Map.of("get", "get"));
        assertThat(names.of(new Classes(V1)))
                .isEqualTo(Map.of(
                        new ClassKey.OfOperation(ROUTE),
                        "GetJobItem",
                        new ClassKey.OfField("GetJobItemReqBody", "owner"),
                        "GetJobItemReqBodyOwner",
                        new ClassKey.OfType("job"),
                        "Job",
                        new ClassKey.OfEvent("hire.job.opened_v1"),
                        "P2JobOpenedV1"));
        assertThat(names.of(new Enums(V1))).isEqualTo(Map.of(new ClassKey.OfField("Job", "state"), "StateEnum"));
        assertThat(names.of(new Members(V1, "GetJobItemReq")))
                .isEqualTo(Map.of(
                        new Body(),
                        new Accessors("body", "getBody"),
                        new OfField("class", false),
                        new Accessors("class_", "getClass_"),
                        new OfField("id", false),
                        new ByRule(),
                        new OfField("id", true),
                        new Accessors("id_2", "getId_2"),
                        new OfEnum(new OfField("id", true)),
                        new EnumGetter("getIds"),
                        new OfEnum(new OfField("x*", false)),
                        new ByRule()));
        assertThat(names.of(new Constants(V1, "StateEnum")))
                .isEqualTo(Map.of(
                        " =",
                        new ConstantName("BLANK", List.of()),
                        "1",
                        ConstantName.BY_RULE,
                        "2",
                        new ConstantName("CLOSED", List.of("VALUE_2")),
                        "open",
                        new ConstantName("OPENED", List.of())));
        assertThat(names.scopes()).contains(new Members(V1, "GetJobItemResp"));
        assertThat(lock.gone().of(new Members(V1, "Gone"))).isEqualTo(Map.of(new OfField("id", false), new ByRule()));
    }

    @Test
    void theTextsStay() {
        assertThat(NameLockJson.write(NameLockJson.read(FILE))).isEqualTo(FILE);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Names of hostile pages can look like anything that the file uses. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameSurvivesTheFile(long seed) {
        Random random = new Random(seed);
        VersionKey version = new VersionKey(word(random), word(random));
        ScopedNames.Builder names = new ScopedNames.Builder();
        names.of(new OperationIds())
                .put(
                        new OperationKey(HttpMethod.PUT, "/" + word(random)),
                        new OperationId(word(random), word(random), word(random), word(random)));
        names.of(new VersionPackages(word(random))).put(word(random), "a");
        names.of(new Methods(version, word(random))).put(word(random), "b");
        names.of(new Classes(version)).put(new ClassKey.OfType(word(random)), "C");
        names.of(new Classes(version)).put(new ClassKey.OfField("C", word(random)), "D");
        Map<MemberKey, MemberName> members = names.of(new Members(version, "C"));
        for (int i = 0; i < 20; i++) {
            OfField field = new OfField(word(random), random.nextBoolean());
            members.put(field, random.nextBoolean() ? new ByRule() : new Accessors("x", "y"));
            members.put(new OfEnum(field), new EnumGetter("z"));
        }
        members.put(new Body(), new Accessors("body", "getBody"));
        names.of(new Constants(version, "E")).put(word(random), new ConstantName("F", List.of("VALUE_1")));
        NameLock lock = NameLock.of(names.build());

        assertThat(NameLockJson.read(NameLockJson.write(lock))).isEqualTo(lock);
    }

    private static String word(Random random) {
        List<String> marks =
                List.of("*", "#2", "(body)", "%", "2", "A", "2A", ".", "/", " ", "=", ",", "type ", "GET ");
        return random.ints(random.nextInt(5), 0, marks.size())
                .mapToObj(marks::get)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format": 1, "names": []}                                            | "names": it is not an object
            {"format": 1, "names": {"hire.v1 pages": {}}}                         | "names", "hire.v1 pages": this toolkit knows no such scope
            {"format": 1, "names": {"hire classes": {}}}                          | "names", "hire classes": this toolkit knows no such scope
            {"format": 1, "names": {"hire operations": {}}}                       | "names", "hire operations": this toolkit knows no such scope
            {"format": 1, "names": {"": {}}}                                      | "names", "": this toolkit knows no such scope
            {"format": 1, "gone": {"* services": "hire"}}                         | "gone", "* services": it is not an object
            {"format": 1, "gone": {"* services": {"hire": 1}}}                    | "gone", "* services", "hire": it is not a text
            {"format": 1, "names": {"a.v1 members A": {}}}                        | "names", "a.v1 members A": it is not a text
            {"format": 1, "names": {"a.v1 members A": "b=c"}}                     | "names", "a.v1 members A", "b": "c" is not SETTER,GETTER
            {"format": 1, "names": {"a.v1 members A": "b=c,d,e"}}                 | "names", "a.v1 members A", "b": "c,d,e" is not SETTER,GETTER
            {"format": 1, "names": {"a.v1 members A": "(body)"}}                  | "names", "a.v1 members A", "(body)": "" is not SETTER,GETTER
            {"format": 1, "names": {"a.v1 classes": {"b": "B"}}}                  | "names", "a.v1 classes", "b": the key is not CLASS.FIELD
            {"format": 1, "names": {"a.v1 enums": {"type b": "B"}}}               | "names", "a.v1 enums", "type b": the key is not CLASS.FIELD
            {"format": 1, "names": {"* operations": {"/a": "a/b/c/d"}}}           | "names", "* operations", "/a": the key is not METHOD PATH
            {"format": 1, "names": {"* operations": {"FLY /a": "a/b/c/d"}}}       | "names", "* operations", "FLY /a": the key is not METHOD PATH
            {"format": 1, "names": {"* operations": {"GET /a": "a/b/c"}}}         | "names", "* operations", "GET /a": "a/b/c" is not PROJECT/VERSION/RESOURCE/METHOD
            """, quoteCharacter = '\'')
    void aWrongFileSaysWhere(String json, String message) {
        assertThatThrownBy(() -> NameLockJson.read(json))
                .isInstanceOf(LockFormatException.class)
                .hasMessage(message);
    }
}
