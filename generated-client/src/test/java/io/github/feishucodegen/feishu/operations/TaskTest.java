package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.task.v1.enums.*;
import io.github.feishucodegen.feishu.service.task.v1.model.*;
import io.github.feishucodegen.feishu.service.task.v1.resource.TaskFollower;
import java.util.Arrays;

class TaskTest {
    @OperationTest("DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id")
    @SuppressWarnings("deprecation") // The platform keeps what it no longer recommends.
    void deletesFollower(Platform platform) {
        SpecPage page = SpecPage.of("task/task_follower-delete.mirror.md");
        platform.answer(page.responseExample());

        DeleteTaskFollowerReq req = DeleteTaskFollowerReq.newBuilder()
                .taskId("2f60e9d4-8a17-4c53-b1f9-63d0cae7b825")
                .followerId("ou_c04f81d92b7e46a3a5d61e0b93f7c2d8")
                .userIdType(DeleteTaskFollowerUserIdTypeEnum.OPEN_ID)
                .build();
        RequestOptions asUser = RequestOptions.newBuilder()
                .userAccessToken("u-3c9e0b7d52f14a86")
                .build();
        DeleteTaskFollowerResp resp =
                platform.client().task().v1().taskFollower().delete(req, asUser);

        assertThatCall(platform.call())
                .asks("DELETE /open-apis/task/v1/tasks/2f60e9d4-8a17-4c53-b1f9-63d0cae7b825"
                        + "/followers/ou_c04f81d92b7e46a3a5d61e0b93f7c2d8?user_id_type=open_id")
                .asUser("u-3c9e0b7d52f14a86")
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData()).isEmpty();
        assertThat(Arrays.stream(TaskFollower.class.getDeclaredMethods())
                        .filter(m -> m.getName().equals("delete")))
                .hasSize(3)
                .allMatch(method -> method.isAnnotationPresent(Deprecated.class));
    }
}
