package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.client.testing.ReceivedCall;
import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.sdknames.SdkNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Code of callers of the official SDK, with other imports and nothing else changed, compiles and does the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallersTest {
    private static final String SOURCE = """
            import com.example.feishu.Client;
            import com.example.feishu.service.calendar.v4.enums.*;
            import com.example.feishu.service.calendar.v4.model.*;
            import com.example.feishu.service.contact.v3.enums.*;
            import com.example.feishu.service.contact.v3.model.*;
            import com.example.feishu.service.drive.v1.model.*;
            import com.example.feishu.service.im.v1.model.*;
            import io.github.feishucodegen.client.RequestOptions;
            import io.github.feishucodegen.client.http.Transport;
            import io.github.feishucodegen.client.json.JsonParser;
            import io.github.feishucodegen.client.json.Jsons;
            import java.io.File;
            import java.nio.charset.StandardCharsets;
            import java.util.Arrays;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;

            public class Caller {
                private static Client client(Transport transport) {
                    return Client.newBuilder("cli_app", "secret").transport(transport).build();
                }

                public static String create(Transport transport) throws Exception {
                    Client client = client(transport);
                    Integer leaderType = null;
                    CreateDepartmentReq req = CreateDepartmentReq.newBuilder()
                            .userIdType("open_id")
                            .userIdType(CreateDepartmentUserIdTypeEnum.OPEN_ID)
                            .departmentIdType("department_id")
                            .department(Department.newBuilder()
                                    .name("lamps")
                                    .i18nName(DepartmentI18nName.newBuilder().enUs("Lamps").build())
                                    .parentDepartmentId("0")
                                    .order("100")
                                    .unitIds(new String[] {"u1", "u2"})
                                    .createGroupChat(true)
                                    .leaders(new DepartmentLeader[] {
                                            DepartmentLeader.newBuilder().leaderType(1).leaderID("ou_1").build()
                                    })
                                    .groupChatEmployeeTypes(new Integer[] {1, 2})
                                    .memberCount(leaderType)
                                    .build())
                            .build();
                    Map<String, List<String>> headers = new HashMap<String, List<String>>();
                    headers.put("X-Caller", Arrays.asList("old"));
                    CreateDepartmentResp resp = client.contact().v3().department().create(req, RequestOptions.newBuilder()
                            .tenantAccessToken("t-2")
                            .headers(headers)
                            .build());
                    if (!resp.success()) {
                        return String.format("code:%s,msg:%s,reqId:%s,error:%s,resp:%s", resp.getCode(), resp.getMsg(),
                                resp.getLogId(), resp.getError(),
                                Jsons.createGSON(true, false).toJson(JsonParser.parseString(new String(
                                        resp.getRawResponse().getBody(), StandardCharsets.UTF_8))));
                    }
                    return resp.getRawResponse().getStatusCode() + " " + Jsons.DEFAULT.toJson(resp.getData());
                }

                public static String nothing(Transport transport) throws Exception {
                    CreateDepartmentReq req = CreateDepartmentReq.newBuilder()
                            .userIdType(null)
                            .department(Department.newBuilder().name("a").parentDepartmentId("0").order(null).build())
                            .build();
                    return req.getUserIdType() + " " + req.getDepartment().getOrder();
                }

                public static String upload(Transport transport, File file) throws Exception {
                    CreateImageReq req = CreateImageReq.newBuilder()
                            .createImageReqBody(CreateImageReqBody.newBuilder()
                                    .imageType("message")
                                    .image(file)
                                    .build())
                            .build();
                    CreateImageResp resp = client(transport).im().v1().image().create(req);
                    return resp.getData().getImageKey();
                }

                public static String download(Transport transport, String target) throws Exception {
                    DownloadExportTaskReq req = DownloadExportTaskReq.newBuilder().fileToken("box").build();
                    DownloadExportTaskResp resp = client(transport).drive().v1().exportTask().download(req);
                    if (resp.success()) {
                        resp.writeFile(target);
                    }
                    return resp.getFileName();
                }
            }
            """;

    private FakePlatform platform = new FakePlatform();
    private ClassLoader classes = CallersTest.class.getClassLoader();

    @BeforeAll
    void compile() {
        SdkNames names = SdkNames.official();
        ApiModel model = RenamedModel.of(Corpus.SPECS.model(), names);
        FileSet client = JavaEmitter.emit(model, new JavaOptions(GeneratedClient.BASE_PACKAGE, names))
                .value();
        classes = Compilation.compile(client, Map.of("Caller.java", SOURCE));
    }

    @BeforeEach
    void answer() {
        platform = new FakePlatform();
        platform.answer("POST", "/open-apis/auth/v3/tenant_access_token/internal", """
                {"code":0,"msg":"ok","tenant_access_token":"t-1","expire":7200}""");
    }

    @Test
    void chainsArraysLiteralsAndOptions() throws ReflectiveOperationException {
        platform.answer("POST", "/open-apis/contact/v3/departments", """
                {"code":0,"msg":"ok","data":{"department":{"name":"lamps","member_count":3}}}""");

        assertThat(run("create", platform)).isEqualTo("200 {\"department\":{\"name\":\"lamps\",\"member_count\":3}}");

        ReceivedCall call = last();
        assertThat(call.header("Authorization")).isEqualTo("Bearer t-2");
        assertThat(call.header("X-Caller")).isEqualTo("old");
        assertThat(call.query("user_id_type")).containsExactly("open_id");
        assertThat(call.text())
                .isEqualTo("{\"name\":\"lamps\",\"i18n_name\":{\"en_us\":\"Lamps\"},\"parent_department_id\":\"0\","
                        + "\"order\":\"100\",\"unit_ids\":[\"u1\",\"u2\"],\"member_count\":null,"
                        + "\"leaders\":[{\"leaderType\":1,\"leaderID\":\"ou_1\"}],"
                        + "\"group_chat_employee_types\":[1,2],\"create_group_chat\":true}");
    }

    @Test
    void failuresAreAnswersToo() throws ReflectiveOperationException {
        platform.answer("POST", "/open-apis/contact/v3/departments", """
                {"code":40003,"msg":"no","error":{"log_id":"log-1"}}""");

        assertThat(run("create", platform)).startsWith("code:40003,msg:no,reqId:log-1,error:{\"log_id\":\"log-1\"}");
    }

    @Test
    void nullIsNotAmbiguousWhereAnEnumIsTaken() throws ReflectiveOperationException {
        assertThat(run("nothing", platform)).isEqualTo("null null");
    }

    @Test
    void filesGoUpAndDown(@TempDir Path folder) throws Exception {
        Path image = Files.write(folder.resolve("lamp.png"), new byte[] {1, 2, 3});
        platform.answer("POST", "/open-apis/im/v1/images", "{\"code\":0,\"data\":{\"image_key\":\"img_1\"}}");
        platform.file(
                "GET",
                "/open-apis/drive/v1/export_tasks/file/:file_token/download",
                "plan.docx",
                "plan".getBytes(StandardCharsets.UTF_8));

        assertThat(run("upload", platform, image.toFile())).isEqualTo("img_1");
        assertThat(last().text()).contains("filename=\"lamp.png\"", "message");
        assertThat(run("download", platform, folder.resolve("copy").toString())).isEqualTo("plan.docx");
        assertThat(folder.resolve("copy")).hasContent("plan");
    }

    private ReceivedCall last() {
        return platform.calls().get(platform.calls().size() - 1);
    }

    private String run(String method, Object... arguments) throws ReflectiveOperationException {
        for (var candidate : classes.loadClass("Caller").getMethods()) {
            if (candidate.getName().equals(method)) {
                return (String) candidate.invoke(null, arguments);
            }
        }
        throw new AssertionError(method);
    }
}
