package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.aily.v1.enums.*;
import io.github.feishucodegen.feishu.service.aily.v1.model.*;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class AilyTest {
    @OperationTest("POST /open-apis/aily/v1/apps/:app_id/data_assets")
    void createsDataAsset(Platform platform) {
        SpecPage page = SpecPage.of("aily/app_data_asset-create.mirror.md");
        platform.answer(page.responseExample());
        Map<String, String> description = new LinkedHashMap<>();
        description.put("zh_cn", "差旅制度问答");
        description.put("en_us", "Travel policy");

        CreateAppDataAssetReq req = CreateAppDataAssetReq.newBuilder()
                .appId("spring_8c1f40d7a2__c")
                .tenantType(CreateAppDataAssetTenantTypeEnum.DEV)
                .createAppDataAssetReqBody(CreateAppDataAssetReqBody.newBuilder()
                        .connectType(CreateAppDataAssetConnectTypeEnum.IMPORT)
                        .sourceType(CreateAppDataAssetSourceTypeEnum.FILE)
                        .importKnowledgeSetting(setting())
                        .description(description)
                        .build())
                .build();
        CreateAppDataAssetResp resp =
                platform.client().aily().v1().appDataAsset().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/aily/v1/apps/spring_8c1f40d7a2__c/data_assets?tenant_type=dev")
                .asTenant()
                .sendsJson("""
                        {"connect_type":"import","source_type":"file","import_knowledge_setting":{\
                        "chunk_setting":{"rule_type":"separator","separate_type":"title","size":480,"overlap":40},\
                        "file":{"title":"差旅制度","token":"9d4ac7b0e2f84f1ba6530c1de87f29ab",\
                        "content":"出差须提前三天申请。","mime_type":"text/plain",\
                        "url":"https://files.example.com/travel.txt"},\
                        "lark_doc":{"type":"wiki","token":"WkQ2dNh7Lb5cTx9vRm3pZs8yEfa","with_sub_docs":true},\
                        "lark_wiki_space":{"space_id":"7290448101356412931","sub_docs":[{"type":"wiki",\
                        "token":"NpV6jGt1Xs8kUc4qBy0wHd2oMrz","url":"https://example.feishu.cn/wiki/NpV6jGt1"}],\
                        "url":"https://example.feishu.cn/wiki/space/7290448101356412931"},\
                        "lark_helpdesk":{"helpdesk_id":"7204418932657831940"}},\
                        "description":{"zh_cn":"差旅制度问答","en_us":"Travel policy"}}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        DataAsset asset = resp.getData().getDataAsset();
        assertThat(asset.getDataAssetId()).isEqualTo("asset_acd81xk2mz0qe");
        assertThat(asset.getLabel()).containsExactly(Map.entry("zh_cn", "差旅制度"), Map.entry("en_us", "Travel"));
        assertThat(asset.getDataSourceTypeEnum()).isEqualTo(DataAssetDataSourceTypeEnum.TXT);
        assertThat(asset.getConnectStatusEnum()).isEqualTo(DataAssetConnectStatusEnum.SYNCING);
        assertThat(asset.getTags().get(0).getName()).isEqualTo("行政");
        DataAssetItem item = asset.getItems().get(0);
        assertThat(item.getDescription()).containsEntry("zh_cn", "申请与报销");
        assertThat(item.getResources().get(0).getResourceTypeEnum())
                .isEqualTo(DataAssetResourceResourceTypeEnum.VECTOR);
        assertThat(asset.getCreatedTime()).isEqualTo("1736230400500");
    }

    private static DataAssetImportKnowledgeSetting setting() {
        return DataAssetImportKnowledgeSetting.newBuilder()
                .chunkSetting(DataAssetKnowledgeChunkSetting.newBuilder()
                        .ruleType(DataAssetKnowledgeChunkSettingRuleTypeEnum.SEPARATOR)
                        .separateType(DataAssetKnowledgeChunkSettingSeparateTypeEnum.TITLE)
                        .size(480)
                        .overlap(40)
                        .build())
                .file(DataAssetImportKnowledgeFile.newBuilder()
                        .title("差旅制度")
                        .token("9d4ac7b0e2f84f1ba6530c1de87f29ab")
                        .content("出差须提前三天申请。")
                        .mimeType("text/plain")
                        .url("https://files.example.com/travel.txt")
                        .build())
                .larkDoc(DataAssetImportKnowledgeLarkDoc.newBuilder()
                        .type(DataAssetImportKnowledgeLarkDocTypeEnum.WIKI)
                        .token("WkQ2dNh7Lb5cTx9vRm3pZs8yEfa")
                        .withSubDocs(true)
                        .build())
                .larkWikiSpace(DataAssetImportKnowledgeWiki.newBuilder()
                        .spaceId("7290448101356412931")
                        .subDocs(List.of(DataAssetImportKnowledgeWikiSubDoc.newBuilder()
                                .type("wiki")
                                .token("NpV6jGt1Xs8kUc4qBy0wHd2oMrz")
                                .url("https://example.feishu.cn/wiki/NpV6jGt1")
                                .build()))
                        .url("https://example.feishu.cn/wiki/space/7290448101356412931")
                        .build())
                .larkHelpdesk(DataAssetImportKnowledgeHelpdesk.newBuilder()
                        .helpdeskId("7204418932657831940")
                        .build())
                .build();
    }
}
