import com.lark.oapi.Client;
import com.lark.oapi.core.enums.BaseUrlEnum;
import com.lark.oapi.core.request.RequestOptions;
import com.lark.oapi.core.response.RawResponse;
import com.lark.oapi.core.utils.Jsons;
import com.lark.oapi.service.contact.v3.enums.*;
import com.lark.oapi.service.contact.v3.model.*;
import com.lark.oapi.service.drive.v1.model.*;
import com.lark.oapi.service.hire.v1.model.GetByTalentInterviewReq;
import com.lark.oapi.service.hire.v1.model.GetByTalentInterviewResp;
import com.lark.oapi.service.hire.v1.model.Interviewer;
import com.lark.oapi.service.hire.v1.model.PatchInterviewerReq;
import com.lark.oapi.service.hire.v1.model.PatchInterviewerReqBody;
import com.lark.oapi.service.hire.v1.model.PatchInterviewerResp;
import com.lark.oapi.service.hire.v1.model.TalentInterview;
import com.lark.oapi.service.im.v1.model.*;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How users of the official SDK write; compiled with that SDK too, so that it is what they can write. */
@SuppressWarnings("deprecation") // The official SDK calls the log id a request id.
public class OfficialStyle {
    static Client client(String address) {
        return Client.newBuilder("cli_a", "secret")
                .openBaseUrl(BaseUrlEnum.FeiShu)
                .openBaseUrl(address)
                .helpDeskCredential("desk", "token")
                .requestTimeout(30, TimeUnit.SECONDS)
                .logReqAtDebug(true)
                .build();
    }

    static RequestOptions options() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("X-Caller", Arrays.asList("a", "b"));
        return RequestOptions.newBuilder()
                .userAccessToken("u-1")
                .tenantAccessToken("t-1")
                .appAccessToken("a-1")
                .tenantKey("tenant")
                .requestId("mine")
                .needHelpDeskAuth(true)
                .headers(headers)
                .build();
    }

    static List<String> departments(Client client) throws Exception {
        List<String> names = new ArrayList<>();
        Integer size = 20;
        String token = null;
        boolean more = true;
        while (more) {
            ChildrenDepartmentResp resp = client.contact().v3().department()
                    .children(ChildrenDepartmentReq.newBuilder()
                            .departmentId("0")
                            .userIdType(ChildrenDepartmentUserIdTypeEnum.OPEN_ID)
                            .departmentIdType("department_id")
                            .fetchChild(true)
                            .pageSize(size)
                            .pageToken(token)
                            .build());
            if (!resp.success()) {
                throw new IllegalStateException(describe(resp.getCode(), resp.getMsg(), resp.getRequestId()));
            }
            ChildrenDepartmentRespBody data = resp.getData();
            for (Department department : data.getItems()) {
                names.add(department.getName() + department.getI18nName().getEnUs());
                for (DepartmentLeader leader : department.getLeaders()) {
                    names.add(leader.getLeaderID());
                }
            }
            more = data.getHasMore();
            token = data.getPageToken();
        }
        return names;
    }

    private static String describe(int code, String msg, String requestId) {
        return String.format("code:%s,msg:%s,reqId:%s", code, msg, requestId);
    }

    static String createDepartment(Client client) {
        try {
            DepartmentLeader[] leaders = {
                DepartmentLeader.newBuilder().leaderType(1).leaderID("ou_1").build(),
                DepartmentLeader.newBuilder().leaderType(2).leaderID("ou_2").build()
            };
            Department department = Department.newBuilder()
                    .name("lamps")
                    .i18nName(DepartmentI18nName.newBuilder().zhCn("灯").enUs("Lamps").build())
                    .parentDepartmentId("0")
                    .leaderUserId(null)
                    .unitIds(new String[] {"u1"})
                    .leaders(leaders)
                    .groupChatEmployeeTypes(new Integer[] {1, 2})
                    .build();
            CreateDepartmentReq req = CreateDepartmentReq.newBuilder()
                    .userIdType(CreateDepartmentUserIdTypeEnum.OPEN_ID)
                    .clientToken("key")
                    .department(department)
                    .build();
            CreateDepartmentResp resp = client.contact().department().create(req, options());
            if (resp.getCode() != 0) {
                System.err.println(resp.getError());
            }
            return Jsons.DEFAULT.toJson(resp.getData().getDepartment());
        } catch (Exception e) {
            return e.getMessage();
        }
    }

    static String send(Client client) throws Exception {
        CreateMessageResp resp = client.im().message().create(CreateMessageReq.newBuilder()
                .receiveIdType("open_id")
                .createMessageReqBody(CreateMessageReqBody.newBuilder()
                        .receiveId("ou_1")
                        .msgType("text")
                        .content("{\"text\":\"hello\"}")
                        .uuid("once")
                        .build())
                .build());
        RawResponse raw = resp.getRawResponse();
        String text = new String(raw.getBody(), StandardCharsets.UTF_8);
        return raw.getStatusCode() + raw.getContentType() + raw.getRequestID() + raw.getHeaders().get("X-Tt-Logid") + text
                + Jsons.createGSON(true, false).toJson(resp.getData()) + Jsons.LONG_TO_STR.toJson(resp.getData());
    }

    static String upload(Client client, File file) throws Exception {
        CreateImageResp resp = client.im().v1().image().create(CreateImageReq.newBuilder()
                .createImageReqBody(
                        CreateImageReqBody.newBuilder().imageType("message").image(file).build())
                .build());
        return resp.getData().getImageKey();
    }

    static String download(Client client, String target) throws Exception {
        DownloadExportTaskResp resp = client.drive().v1().exportTask()
                .download(DownloadExportTaskReq.newBuilder().fileToken("box").build());
        resp.writeFile(target);
        return resp.getFileName();
    }

    static boolean verify(Client client) throws Exception {
        PatchInterviewerResp patched = client.hire().interviewer().patch(PatchInterviewerReq.newBuilder()
                .interviewerId("ou_1")
                .userIdType("open_id")
                .patchInterviewerReqBody(PatchInterviewerReqBody.newBuilder()
                        .interviewer(Interviewer.newBuilder().verifyStatus(1).build())
                        .build())
                .build(), RequestOptions.newBuilder().build());
        GetByTalentInterviewResp found = client.hire().v1().interview()
                .getByTalent(GetByTalentInterviewReq.newBuilder().talentId("7").build());
        for (TalentInterview interview : found.getData().getItems()) {
            System.out.println(interview.getApplicationId());
        }
        return patched.success() && found.success();
    }
}
