package io.github.feishucodegen.parity;

/** What is counted, and how much of it has to be the same. */
enum Kind {
    RESOURCE_METHOD("resource methods", 99),
    REQUEST_TYPE("request types", 99),
    REQUEST_SETTER("request builder methods", 99),
    BODY_TYPE("body types", 97),
    BODY_SETTER("body builder methods", 97),
    RESPONSE_TYPE("response data types", 95),
    RESPONSE_GETTER("response getters", 95),
    /** Types that stand inside bodies, and those inside them. */
    NESTED_BODY_SETTER("builder methods of types inside bodies", 0),
    NESTED_RESPONSE_GETTER("getters of types inside responses", 0),
    ENUM("enum classes that builders take", 0),
    EVENT_METHOD("dispatcher methods for events", 99),
    EVENT_TYPE("event classes", 99),
    EVENT_GETTER("getters of event data", 99),
    /** Types that stand inside the data of events, and those inside them. */
    NESTED_EVENT_GETTER("getters of types inside event data", 98);

    final String title;
    final int goal;

    Kind(String title, int goal) {
        this.title = title;
        this.goal = goal;
    }
}
