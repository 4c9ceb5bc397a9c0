package io.github.feishucodegen.feishu.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From page to page. */
@ExtendWith(PlatformExtension.class)
class PagingTest {
    @Test
    void markOfOnePageAsksForTheNext(Platform platform) {
        platform.answer("""
                {"code":0,"data":{"has_more":true,"page_token":"a+/=","items":[{"name":"一"},{"name":"二"}]}}""");
        platform.answer("""
                {"code":0,"data":{"has_more":false,"items":[{"name":"三"}]}}""");

        List<String> names = new ArrayList<>();
        ChildrenDepartmentReq req =
                ChildrenDepartmentReq.newBuilder().departmentId("0").pageSize(2).build();
        ChildrenDepartmentRespBody page;
        do {
            page = platform.client().contact().v3().department().children(req).orThrow();
            page.getItems().forEach(department -> names.add(department.getName()));
            req = req.toBuilder().pageToken(page.getPageToken()).build();
        } while (page.getHasMore());

        assertThat(names).containsExactly("一", "二", "三");
        assertThat(platform.calls())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /open-apis/contact/v3/departments/0/children?page_size=2",
                        "GET /open-apis/contact/v3/departments/0/children?page_size=2&page_token=a%2B%2F%3D");
        assertThat(platform.tokenCalls()).as("the token is kept").hasSize(1);
    }
}
