package io.github.feishucodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    @Test
    void classNamesOfUpTo200CharactersAreWhole() {
        String longest = "A".repeat(200);
        assertThat(Identifiers.className(longest)).isEqualTo(longest);
        assertThat(Identifiers.className(longest + "A"))
                .isEqualTo("A".repeat(192) + WireName.hash(longest + "A"))
                .hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"get_by_talent, GET_BY_TALENT", "3d, _3D", "姓名, X_000B349A"})
    void constantsOfNames(String name, String expected) {
        assertThat(Identifiers.constant(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Import, import_", "UserId, userId"})
    void membersForClasses(String className, String expected) {
        assertThat(Identifiers.memberForClass(className)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"com.example, true", "a, true", "com..a, false", "com.class, false", "com.1a, false", "'', false"})
    void packageNames(String text, boolean expected) {
        assertThat(Identifiers.isPackageName(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "talent_interview, TalentInterview",
        "app.table.record, AppTableRecord",
        "get_by_talent, GetByTalent",
        "i18n, I18n",
        "zh-CN, ZhCN",
        "userID, UserID",
        "ID, Id",
        "ALL_CAPS, AllCaps",
        "31x, N31x",
        "nul, Nul_",
        "姓名_id, Id17ffbee0",
        "'', X00000000",
    })
    void classNames(String name, String expected) {
        assertThat(Identifiers.className(Identifiers.camel(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "user_id, userId",
        "a_b, aB",
        "openId, openId",
        "ID, id",
        "OKRId, okrId",
        "import, import_",
        "class, class_",
        "31x, _31x",
        "$ref, ref",
        "app.table, appTable",
    })
    void members(String name, String expected) {
        assertThat(Identifiers.member(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "open_id, OPEN_ID",
        "openId, OPEN_ID",
        "zh-CN, ZH_CN",
        "1, VALUE_1",
        "-1, NEGATIVE_1",
        "1.5, VALUE_1_5",
        "3d, VALUE_3D",
        "未认证, VALUE_0194B947",
        ">=, VALUE_000007BF",
    })
    void constantsOfValues(String value, String expected) {
        assertThat(Identifiers.constantForValue(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hire, hire",
        "security_and_compliance, security_and_compliance",
        "Drive, drive",
        "hire.v2, hire_v2",
        "import, import_",
        "31x, _31x",
        "aux, aux_",
        "../.., x029dd86f",
    })
    void packageParts(String name, String expected) {
        assertThat(Identifiers.packagePart(name)).isEqualTo(expected);
    }

    @Test
    void longNamesAreCutButStayDifferent() {
        String one = Identifiers.className(Identifiers.camel("a".repeat(500) + "1"));
        String two = Identifiers.className(Identifiers.camel("a".repeat(500) + "2"));

        assertThat(one).hasSizeLessThanOrEqualTo(200).isNotEqualTo(two);
        assertThat(Identifiers.className(one + two + one)).hasSizeLessThanOrEqualTo(201);
    }
}
