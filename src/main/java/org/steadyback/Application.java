package org.steadyback;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the portal, and says how its pages look: Lumo underneath, our own tokens and parts on top. */
@SpringBootApplication
@Modulithic(
        systemName = "Steadyback",
        sharedModules = {"kernel", "text", "uikit", "access", "shell"})
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/frames.css")
@StyleSheet("styles/login.css")
@StyleSheet("styles/patient.css")
@StyleSheet("styles/clinic.css")
@StyleSheet("styles/player.css")
@NpmPackage(value = "@fontsource-variable/atkinson-hyperlegible-next", version = "5.3.0")
@JsModule("./type/type.ts")
@JsModule("./status/connection.ts")
@JsModule("./place/place.ts")
@JsModule("./day/new-day.ts")
@Meta(name = "description", content = "Graded exercise for low back pain: programmes, sessions, review.")
public class Application implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Steadyback");
        settings.addLink("icon", "icons/favicon.svg");
    }
}
