package io.github.feishucodegen.javacode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.output.FileSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Code that a user could write, compiled together with what is generated, and run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedCodeTest {
    private static final String IMPORTS = """
            import com.fasterxml.jackson.databind.JsonNode;
            import io.github.feishucodegen.client.error.InvalidRequestException;
            import io.github.feishucodegen.client.json.JsonParser;
            import io.github.feishucodegen.client.json.Jsons;
            import io.github.feishucodegen.client.model.Model;
            import io.github.feishucodegen.feishu.Client;
            import io.github.feishucodegen.feishu.service.hire.v1.enums.*;
            import io.github.feishucodegen.feishu.service.hire.v1.model.*;
            import java.util.*;
            import java.util.stream.Collectors;

            """;

    private static final Map<String, String> USER_CODE =
            Map.of("Building.java", IMPORTS + """
                    public class Building {
                        public static String everyKindOfArgument() {
                            Integer boxed = 3;
                            Integer[] boxes = {1, 2};
                            Interviewer built = Interviewer.newBuilder()
                                    .userId("ou_1")
                                    .verifyStatus(1)
                                    .verifyStatus(1L)
                                    .verifyStatus(boxed)
                                    .verifyStatus(Long.valueOf(7))
                                    .verifyStatus(InterviewerVerifyStatusEnum.VALUE_2)
                                    .tags(new String[] {"a", "b"})
                                    .tags(List.of("a"))
                                    .tags(InterviewerTagsEnum.A, InterviewerTagsEnum.of("z"))
                                    .tags("x", "y")
                                    .name(I18n.newBuilder().zhCn("名").build())
                                    .children(new Interviewer[] {Interviewer.newBuilder().userId("ou_2").build()})
                                    .score(2)
                                    .score(1.5)
                                    .active(true)
                                    .labels(Map.of("k", new I18n()))
                                    .grid(new Integer[][] {{1, 2}, {3}})
                                    .levels(boxes)
                                    .levels(new Long[] {1L})
                                    .levels(1, 2L, boxed)
                                    .extra(Map.of("free", 1))
                                    .extras("text", 2, new I18n())
                                    .timeSpan(InterviewerTimeSpan.newBuilder().from(1).to(2).build())
                                    .build();
                            return Jsons.DEFAULT.toJson(built);
                        }

                        public static String nothingNullAndEmptyDiffer() {
                            Interviewer built = Interviewer.newBuilder()
                                    .userId(null)
                                    .score(null)
                                    .verifyStatus(null)
                                    .timeSpan(null)
                                    .children()
                                    .build();
                            return built + " " + built.isSet("user_id") + " " + built.isSet("active");
                        }

                        public static String toBuilderChangesACopy() {
                            Interviewer first = Interviewer.newBuilder().userId("a").active(false).build();
                            Interviewer second = first.toBuilder().userId("b").build();
                            return first + " " + second + " " + first.equals(second.toBuilder().userId("a").build());
                        }
                    }
                    """, "Reading.java", IMPORTS + """
                    public class Reading {
                        private static <M extends Model> M read(String json, M prototype) {
                            return Jsons.DEFAULT.fromJson(json, prototype);
                        }

                        public static String typedGetters() {
                            Interviewer read = read(
                                    "{\\"user_id\\":\\"u\\",\\"verify_status\\":9007199254740993,\\"children\\":[{\\"name\\":"
                                            + "{\\"zh_cn\\":\\"n\\"}}],\\"labels\\":{\\"l\\":{\\"en_us\\":\\"e\\"}},\\"grid\\":[[1],[2]],"
                                            + "\\"time_span\\":{\\"to\\":5},\\"mystery\\":{\\"a\\":1}}",
                                    new Interviewer());
                            Long status = read.getVerifyStatus();
                            List<Interviewer> children = read.getChildren();
                            List<List<Long>> grid = read.getGrid();
                            JsonNode mystery = read.getMystery();
                            return read.getUserId() + " " + status + " " + children.get(0).getName().getZhCn() + " "
                                    + read.getLabels().get("l").getEnUs() + " " + grid.get(1).get(0) + " "
                                    + read.getTimeSpan().getTo() + " " + mystery.path("a") + " " + read.getActive();
                        }

                        public static String openEnums() {
                            Interviewer read =
                                    read("{\\"verify_status\\":2,\\"tags\\":[\\"a\\",\\"new\\"]}", new Interviewer());
                            return read.getVerifyStatusEnum().equals(InterviewerVerifyStatusEnum.VALUE_2) + " "
                                    + InterviewerTagsEnum.of(read.getTags().get(1)) + " "
                                    + new Interviewer().getVerifyStatusEnum() + " " + InterviewerVerifyStatusEnum.of(99) + " "
                                    + InterviewerVerifyStatusEnum.NEGATIVE_1.getValue();
                        }

                        private static String name(InterviewerVerifyStatusEnum status) {
                            switch (status.known()) {
                                case VALUE_2:
                                    return "two";
                                case NEGATIVE_1:
                                    return "minus one";
                                case UNLISTED:
                                    return "new: " + status;
                                default:
                                    return "another";
                            }
                        }

                        public static String enumsBehave() throws Exception {
                            InterviewerVerifyStatusEnum two = read("{\\"verify_status\\":2}", new Interviewer()).getVerifyStatusEnum();
                            InterviewerVerifyStatusEnum strange = InterviewerVerifyStatusEnum.of(99);
                            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
                            new java.io.ObjectOutputStream(bytes).writeObject(new Object[] {two, InterviewerTagsEnum.A, strange});
                            Object[] stored = (Object[]) new java.io.ObjectInputStream(
                                    new java.io.ByteArrayInputStream(bytes.toByteArray())).readObject();
                            return (two == InterviewerVerifyStatusEnum.VALUE_2) + " " + two.isKnown() + " " + name(two) + ", "
                                    + strange.isKnown() + " " + name(strange) + " " + strange.equals(InterviewerVerifyStatusEnum.of(99)) + ", "
                                    + Arrays.toString(InterviewerVerifyStatusEnum.values()) + ", "
                                    + (stored[0] == two) + " " + (stored[1] == InterviewerTagsEnum.A) + " "
                                    + stored[2].equals(strange) + " " + name((InterviewerVerifyStatusEnum) stored[2]);
                        }

                        public static String unknownFieldsSurvive() {
                            return read("{\\"user_id\\":\\"u\\",\\"new_field\\":[1,{\\"x\\":null}]}", new Interviewer())
                                    .toString();
                        }

                        public static String responses() {
                            PatchInterviewerResp one = read(
                                    "{\\"code\\":0,\\"msg\\":\\"ok\\",\\"data\\":{\\"interviewer\\":{\\"user_id\\":\\"u\\"}}}",
                                    new PatchInterviewerResp());
                            CreateAttachmentResp many =
                                    read("{\\"code\\":0,\\"data\\":[{\\"id\\":\\"1\\"}],\\"extra\\":\\"e\\"}", new CreateAttachmentResp());
                            PatchInterviewerRespBody data = one.getData();
                            List<CreateAttachmentRespBody> items = many.getData();
                            Void nothing = new ImportImportResp().getData();
                            return one.getCode() + one.getMsg() + " " + data.getInterviewer().getUserId() + " "
                                    + items.get(0).getId() + " " + many.getExtra() + " " + nothing;
                        }
                    }
                    """, "Requesting.java", IMPORTS + """
                    public class Requesting {
                        private static PatchInterviewerReq.Builder request(Interviewer... interviewer) {
                            PatchInterviewerReqBody.Builder body = PatchInterviewerReqBody.newBuilder();
                            for (Interviewer one : interviewer) {
                                body.interviewer(one);
                            }
                            return PatchInterviewerReq.newBuilder()
                                    .interviewerId("ou_1")
                                    .userIdType(PatchInterviewerUserIdTypeEnum.OPEN_ID)
                                    .patchInterviewerReqBody(body.build());
                        }

                        private static String violations(PatchInterviewerReq.Builder request) {
                            try {
                                return request.buildChecked().toString();
                            } catch (InvalidRequestException e) {
                                return e.getViolations().stream().map(v -> v.path()).collect(Collectors.joining(" "));
                            }
                        }

                        public static String whatIsAllowed() {
                            PatchInterviewerReq built = request(Interviewer.newBuilder()
                                            .verifyStatus(1)
                                            .tags("1", "2")
                                            .children(Interviewer.newBuilder().userId("ou_5").build())
                                            .build())
                                    .build();
                            return built.getUserIdType() + " "
                                    + built.getPatchInterviewerReqBody().getInterviewer().getVerifyStatus() + " "
                                    + built.toBuilder().interviewerId("2").build().getInterviewerId();
                        }

                        public static String whatIsMissing() {
                            return violations(PatchInterviewerReq.newBuilder()) + " | " + violations(request()) + " | "
                                    + violations(request(new Interviewer()));
                        }

                        public static String whatIsOutOfLimits() {
                            return violations(request(Interviewer.newBuilder()
                                    .verifyStatus(3)
                                    .userId("longer")
                                    .tags("1", "2", "3")
                                    .children(Interviewer.newBuilder().userId("no").build())
                                    .build()));
                        }

                        public static String theSameTypeElsewhereHasOtherRules() {
                            return ImportImportReq.newBuilder()
                                    .interviewer(Interviewer.newBuilder().userId("longer").build())
                                    .build()
                                    .getInterviewer()
                                    .getUserId();
                        }

                        public static String unchecked() {
                            return String.valueOf(PatchInterviewerReq.newBuilder().buildUnchecked().getInterviewerId());
                        }

                        public static String callsAreReachable(Client client, PatchInterviewerReq req) {
                            return client.hire().v1().interviewer().patch(req).getMsg();
                        }

                        @Deprecated
                        public static ImportImportResp deprecatedCall(Client client, ImportImportReq req) {
                            return client.hire().v1().import_().import_(req);
                        }
                    }
                    """);

    private ClassLoader classes = GeneratedCodeTest.class.getClassLoader();

    @BeforeAll
    void compile() {
        FileSet files =
                JavaEmitter.emit(InterviewerModel.create(), JavaOptions.DEFAULT).value();
        classes = Compilation.compile(files, USER_CODE);
    }

    private String run(String className, String method) throws ReflectiveOperationException {
        return (String) classes.loadClass(className).getMethod(method).invoke(null);
    }

    @Test
    void buildersTakeEveryKindOfArgument() throws ReflectiveOperationException {
        assertThat(run("Building", "everyKindOfArgument"))
                .isEqualTo(
                        "{\"user_id\":\"ou_1\",\"verify_status\":2,\"tags\":[\"x\",\"y\"],\"name\":{\"zh_cn\":\"名\"},"
                                + "\"children\":[{\"user_id\":\"ou_2\"}],\"score\":1.5,\"active\":true,\"labels\":{\"k\":{}},"
                                + "\"grid\":[[1,2],[3]],\"levels\":[1,2,3],\"extra\":{\"free\":1},\"extras\":[\"text\",2,{}],"
                                + "\"time_span\":{\"from\":1,\"to\":2}}");
    }

    @Test
    void nothingNullAndEmptyDiffer() throws ReflectiveOperationException {
        assertThat(run("Building", "nothingNullAndEmptyDiffer"))
                .isEqualTo(
                        "{\"user_id\":null,\"verify_status\":null,\"children\":[],\"score\":null,\"time_span\":null} true false");
    }

    @Test
    void toBuilderChangesACopy() throws ReflectiveOperationException {
        assertThat(run("Building", "toBuilderChangesACopy"))
                .isEqualTo("{\"user_id\":\"a\",\"active\":false} {\"user_id\":\"b\",\"active\":false} true");
    }

    @Test
    void gettersAreTyped() throws ReflectiveOperationException {
        assertThat(run("Reading", "typedGetters")).isEqualTo("u 9007199254740993 n e 2 5 1 null");
    }

    @Test
    void enumsAreOpen() throws ReflectiveOperationException {
        assertThat(run("Reading", "openEnums")).isEqualTo("true new null 99 -1");
    }

    @Test
    void enumsBehaveAsEnumsDo() throws ReflectiveOperationException {
        assertThat(run("Reading", "enumsBehave"))
                .isEqualTo("true true two, false new: 99 true, [1, 2, -1], true true true new: 99");
    }

    @Test
    void unknownFieldsSurvive() throws ReflectiveOperationException {
        assertThat(run("Reading", "unknownFieldsSurvive"))
                .isEqualTo("{\"user_id\":\"u\",\"new_field\":[1,{\"x\":null}]}");
    }

    @Test
    void responsesGiveTheirDataTyped() throws ReflectiveOperationException {
        assertThat(run("Reading", "responses")).isEqualTo("0ok u 1 e null");
    }

    @Test
    void requestsWithinTheRulesAreBuilt() throws ReflectiveOperationException {
        assertThat(run("Requesting", "whatIsAllowed")).isEqualTo("open_id 1 2");
    }

    @Test
    void whatIsMissingIsNamedByPlace() throws ReflectiveOperationException {
        assertThat(run("Requesting", "whatIsMissing"))
                .isEqualTo("interviewer_id body | body/interviewer | body/interviewer/verify_status");
    }

    @Test
    void whatIsOutOfLimitsIsNamedByPlace() throws ReflectiveOperationException {
        assertThat(run("Requesting", "whatIsOutOfLimits"))
                .isEqualTo("body/interviewer/verify_status body/interviewer/user_id body/interviewer/tags"
                        + " body/interviewer/children[0]/user_id");
    }

    @Test
    void theSameTypeElsewhereHasOtherRules() throws ReflectiveOperationException {
        assertThat(run("Requesting", "theSameTypeElsewhereHasOtherRules")).isEqualTo("longer");
    }

    @Test
    void requestsCanBeBuiltUnchecked() throws ReflectiveOperationException {
        assertThat(run("Requesting", "unchecked")).isEqualTo("null");
    }
}
