package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.contact.v3.enums.*;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;

class ContactTest {
    @OperationTest("POST /open-apis/contact/v3/departments")
    void createsDepartment(Platform platform) {
        SpecPage page = SpecPage.of("contact/department-create.mirror.md");
        platform.answer(page.responseExample());

        CreateDepartmentReq req = CreateDepartmentReq.newBuilder()
                .userIdType(CreateDepartmentUserIdTypeEnum.OPEN_ID)
                .departmentIdType("department_id")
                .clientToken("c7d9a1f0-36b2-4e8a-9d54-01f2ab67ce83")
                .department(Department.newBuilder()
                        .name("基础架构部")
                        .i18nName(DepartmentI18nName.newBuilder()
                                .zhCn("基础架构部")
                                .jaJp("基盤部")
                                .enUs("Infrastructure")
                                .build())
                        .parentDepartmentId("rd-center")
                        .departmentId("infra")
                        .leaderUserId("ou_7be3d0924f1c4a5c86e1fa90d2375b4e")
                        .order("20")
                        .unitIds(new String[] {"unit-hz"})
                        .createGroupChat(true)
                        .leaders(new DepartmentLeader[] {
                            DepartmentLeader.newBuilder()
                                    .leaderType(1)
                                    .leaderID("ou_7be3d0924f1c4a5c86e1fa90d2375b4e")
                                    .build()
                        })
                        .groupChatEmployeeTypes(new Integer[] {1, 2})
                        .departmentHrbps(new String[] {"ou_15c8e2d7a04b4f6d9b3e70fa62c1d895"})
                        .build())
                .build();
        CreateDepartmentResp resp =
                platform.client().contact().v3().department().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/contact/v3/departments?user_id_type=open_id&department_id_type=department_id"
                        + "&client_token=c7d9a1f0-36b2-4e8a-9d54-01f2ab67ce83")
                .asTenant()
                .sendsJson("""
                        {"name":"基础架构部",\
                        "i18n_name":{"zh_cn":"基础架构部","ja_jp":"基盤部","en_us":"Infrastructure"},\
                        "parent_department_id":"rd-center","department_id":"infra",\
                        "leader_user_id":"ou_7be3d0924f1c4a5c86e1fa90d2375b4e","order":"20",\
                        "unit_ids":["unit-hz"],\
                        "leaders":[{"leaderType":1,"leaderID":"ou_7be3d0924f1c4a5c86e1fa90d2375b4e"}],\
                        "group_chat_employee_types":[1,2],\
                        "department_hrbps":["ou_15c8e2d7a04b4f6d9b3e70fa62c1d895"],\
                        "create_group_chat":true}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        Department department = resp.getData().getDepartment();
        assertThat(department.getOpenDepartmentId()).isEqualTo("od-f2a9c1370be84d56a8e390c41d7265fb");
        assertThat(department.getI18nName().getJaJp()).isEqualTo("基盤部");
        assertThat(department.getUnitIds()).containsExactly("unit-hz");
        assertThat(department.getMemberCount()).isEqualTo(37);
        assertThat(department.getStatus().getIsDeleted()).isFalse();
        assertThat(department.getLeaders().get(0).getLeaderTypeEnum())
                .isEqualTo(DepartmentLeaderDepartmentLeaderTypeEnum.MAIN);
        assertThat(department.getGroupChatEmployeeTypes()).containsExactly(1L, 2L);
    }

    @OperationTest("GET /open-apis/contact/v3/departments/:department_id/children")
    void listsChildren(Platform platform) {
        SpecPage page = SpecPage.of("contact/department-children.mirror.md");
        platform.answer(page.responseExample());

        ChildrenDepartmentReq req = ChildrenDepartmentReq.newBuilder()
                .departmentId("rd-center")
                .userIdType(ChildrenDepartmentUserIdTypeEnum.OPEN_ID)
                .departmentIdType(ChildrenDepartmentDepartmentIdTypeEnum.DEPARTMENT_ID)
                .fetchChild(false)
                .pageSize(10)
                .pageToken("ZGVwdC1wYWdlLTAwMg==")
                .build();
        ChildrenDepartmentResp resp =
                platform.client().contact().v3().department().children(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/contact/v3/departments/rd-center/children?user_id_type=open_id"
                        + "&department_id_type=department_id&fetch_child=false&page_size=10"
                        + "&page_token=ZGVwdC1wYWdlLTAwMg%3D%3D")
                .asTenant()
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData().getHasMore()).isTrue();
        assertThat(resp.getData().getPageToken()).isEqualTo("ZGVwdC1wYWdlLTAwMw==");
        Department department = resp.getData().getItems().get(0);
        assertThat(department.getName()).isEqualTo("基础架构部");
        assertThat(department.getLeaders().get(0).getLeaderID()).isEqualTo("ou_7be3d0924f1c4a5c86e1fa90d2375b4e");
        assertThat(department.getPrimaryMemberCount()).isEqualTo(35);
    }
}
