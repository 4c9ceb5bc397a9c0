package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.helpdesk.v1.model.*;

class HelpdeskTest {
    @OperationTest("GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id")
    void getsAgentSkill(Platform platform) {
        SpecPage page = SpecPage.of("helpdesk/agent_skill-get.mirror.md");
        platform.answer(page.responseExample());

        GetAgentSkillReq req = GetAgentSkillReq.newBuilder()
                .agentSkillId("7204500317729882116")
                .xLarkHelpdeskAuthorization("NzIwNDQxODkzMjY1NzgzMTk0MDpodC0zZDlm")
                .build();
        GetAgentSkillResp resp = platform.client().helpdesk().v1().agentSkill().get(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/helpdesk/v1/agent_skills/7204500317729882116")
                .asTenant()
                .has("X-Lark-Helpdesk-Authorization", "NzIwNDQxODkzMjY1NzgzMTk0MDpodC0zZDlm")
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        AgentSkill skill = resp.getData().getAgentSkill();
        assertThat(skill.getName()).isEqualTo("账号问题");
        AgentSkillRule rule = skill.getRules().get(0);
        assertThat(rule.getSelectedOperator()).isEqualTo(8);
        assertThat(rule.getOperatorOptions()).containsExactly(7L, 8L);
        assertThat(rule.getOperand()).isEqualTo("登录失败");
        assertThat(skill.getAgentIds()).containsExactly("ou_c04f81d92b7e46a3a5d61e0b93f7c2d8");
        assertThat(skill.getIsDefault()).isFalse();
        assertThat(skill.getAgents().get(0).getName()).isEqualTo("林澈");
    }
}
