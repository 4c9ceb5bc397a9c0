package io.github.feishucodegen.feishu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.BaseUrlEnum;
import io.github.feishucodegen.client.RawResponse;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;
import io.github.feishucodegen.feishu.service.drive.v1.model.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the code of docs/migrating-from-the-official-sdk.md: what stands between the marks stands there too. */
class MigrationCodeTest {
    private static final String MESSAGES = "/open-apis/im/v1/messages";
    private static final String CHILDREN = "/open-apis/contact/v3/departments/:department_id/children";

    private final FakePlatform platform = new FakePlatform();
    private final Client client =
            Client.newBuilder("cli_a", "secret").transport(platform).build();
    private final CreateMessageReq req = CreateMessageReq.newBuilder()
            .createMessageReqBody(new CreateMessageReqBody())
            .build();
    private final ChildrenDepartmentReq children =
            ChildrenDepartmentReq.newBuilder().departmentId("0").build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theClient() {
        String appId = "cli_a";
        String appSecret = "secret";
        String helpDeskId = "desk";
        String helpDeskToken = "token";
        // guide
        Client client = Client.newBuilder(appId, appSecret)
                .openBaseUrl(BaseUrlEnum.LarkSuite)
                .requestTimeout(3, TimeUnit.SECONDS)
                .helpDeskCredential(helpDeskId, helpDeskToken)
                .build();
        // end
        client.close();
    }

    @Test
    void anyCall() {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{}}");
        Map<String, String> body = Map.of("msg_type", "text");
        // guide
        RawResponse resp = client.call("POST", "/open-apis/im/v1/messages?receive_id_type=open_id", body);
        System.out.println(resp.getStatusCode() + " " + resp.json().path("data"));
        // end
        assertThat(platform.calls().get(0).json().path("msg_type").textValue()).isEqualTo("text");
    }

    @Test
    void answers() {
        platform.answer(
                "GET",
                CHILDREN,
                "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"name\":\"a\",\"member_count\":3}]}}");
        ChildrenDepartmentResp resp = client.contact().v3().department().children(children);
        // guide
        List<Department> items = resp.getData().getItems(); // Department[] there
        Department first = items.get(0); // items[0]
        Long members = first.getMemberCount(); // Integer there: 64 bits lose no id and no time
        int few = Math.toIntExact(members);
        Department[] array = items.toArray(new Department[0]); // for methods that take one
        // end
        assertThat(few).isEqualTo(3);
        assertThat(array).containsExactly(first);
    }

    @Test
    void errorsAndFiles() {
        platform.answer("POST", MESSAGES, "{\"code\":1,\"error\":{\"log_id\":\"l-1\"}}");
        platform.file("GET", "/open-apis/drive/v1/export_tasks/file/:file_token/download", "a", new byte[] {7});
        CreateMessageResp failed = client.im().v1().message().create(req);
        DownloadExportTaskResp file = client.drive()
                .v1()
                .exportTask()
                .download(DownloadExportTaskReq.newBuilder().fileToken("box").build());
        // guide
        String logId = failed.getError().path("log_id").textValue(); // getError().getLogID() there
        byte[] bytes = file.getData(); // file.getData().toByteArray() there
        // end
        assertThat(logId).isEqualTo("l-1");
        assertThat(bytes).containsExactly(7);
    }

    @Test
    void failures() {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}")
                .fail("POST", MESSAGES, "connection reset");
        assertThat(sent()).isEqualTo("om_1");
        assertThat(sent()).contains("connection reset");
    }

    private String sent() {
        // guide
        try {
            return client.im().v1().message().create(req).orThrow().getMessageId();
        } catch (ApiException e) { // the platform refused
            return e.getCode() + ": " + e.getAdvice();
        } catch (FeishuException e) { // no answer, or none that can be read
            return e.getMessage();
        }
        // end
    }

    @Test
    void whatIsNew() throws Exception {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}")
                .answer("GET", CHILDREN, "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"name\":\"a\"}]}}");
        List<String> names = new ArrayList<>();
        // guide
        CompletableFuture<CreateMessageResp> sent = client.im().v1().message().createAsync(req);
        for (Department department : client.contact().v3().department().childrenItems(children)) {
            names.add(department.getName());
        }
        // end
        assertThat(sent.get(20, TimeUnit.SECONDS).getData().getMessageId()).isEqualTo("om_1");
        assertThat(names).containsExactly("a");
        assertThat(client.contact().department().children(children).success()).isTrue();
    }
}
