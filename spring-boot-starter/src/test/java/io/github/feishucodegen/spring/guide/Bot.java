package io.github.feishucodegen.spring.guide;

import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.spring.EnableFeishu;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

// guide
@SpringBootApplication
@EnableFeishu(Client.class)
public class Bot {
    public static void main(String[] args) {
        SpringApplication.run(Bot.class, args);
    }
}
// end
