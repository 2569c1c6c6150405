package org.hirefirst;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.FileDescriptor;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: which room may know which, and who may touch the world outside. */
class ArchitectureTest {
    private static final JavaClasses HIREFIRST = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/picocli/")) // compiled here, and not ours
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private static final String HOUSE = "org.hirefirst..";
    private static final String CORE = "org.hirefirst.core..";
    private static final List<String> CORE_ROOMS = List.of("pack", "text", "assess", "interview", "check", "test");
    private static final List<String> EDGES = List.of("reader", "terminal", "batch", "report", "session");

    /** For each room of the core, the rooms that it may know beside itself. */
    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "pack", List.of(),
            "text", List.of(),
            "assess", List.of("pack"),
            "interview", List.of("pack", "text", "assess"),
            "check", List.of("pack", "text", "assess"),
            "test", List.of("pack", "text", "assess"));

    @Test
    void every_class_stands_in_a_room_of_the_house() {
        holds(classes()
                .should()
                .resideInAnyPackage(Stream.of(
                                Stream.of("org.hirefirst", "org.hirefirst.cli.."),
                                CORE_ROOMS.stream().map(ArchitectureTest::core),
                                EDGES.stream().map(ArchitectureTest::edge))
                        .flatMap(rooms -> rooms)
                        .toArray(String[]::new)));
    }

    @Test
    void each_room_of_the_core_knows_only_those_before_it() {
        assertThat(MAY_KNOW.keySet()).containsExactlyInAnyOrderElementsOf(CORE_ROOMS);
        holds(MAY_KNOW.entrySet().stream()
                .map(room -> ofTheHouse(
                        core(room.getKey()),
                        Stream.concat(Stream.of(room.getKey()), room.getValue().stream())
                                .map(ArchitectureTest::core))));
    }

    @Test
    void each_edge_knows_the_core_and_no_other_edge() {
        holds(EDGES.stream().map(edge -> ofTheHouse(edge(edge), Stream.of(CORE, edge(edge)))));
    }

    @Test
    void nothing_but_main_knows_the_commands_and_nothing_knows_main() {
        holds(Stream.of(
                onlyIn("org.hirefirst.cli..", "org.hirefirst", "org.hirefirst.cli.."),
                onlyIn("org.hirefirst", "org.hirefirst")));
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        holds(slices().matching("org.hirefirst.(**)").should().beFreeOfCycles());
    }

    @Test
    void the_core_knows_only_itself_and_the_plainest_of_java() {
        holds(classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        CORE,
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "org.jspecify.annotations")));
    }

    @Test
    void the_core_has_no_clock_no_chance_no_threads_and_no_world() {
        holds(noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Calendar.class,
                        ClassLoader.class,
                        Date.class,
                        Process.class,
                        ProcessBuilder.class,
                        Random.class,
                        Runtime.class,
                        Scanner.class,
                        ServiceLoader.class,
                        Thread.class,
                        TimeZone.class,
                        Timer.class,
                        UUID.class));
        holds(noClasses().that().resideInAPackage(CORE).should().callMethod(Math.class, "random"));
    }

    @Test
    void the_core_has_no_locale_of_the_machine() {
        holds(noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class));
    }

    @Test
    void only_main_touches_the_streams_and_the_surroundings_of_the_process() {
        holds(noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(System.class, Runtime.class, FileDescriptor.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void each_library_is_known_in_its_own_room_only() {
        holds(Stream.of(
                onlyIn("picocli..", "org.hirefirst", "org.hirefirst.cli.."),
                onlyIn("de.siegmar..", edge("batch")),
                onlyIn("org.jline..", edge("terminal")),
                onlyIn("org.yaml..", edge("reader")),
                onlyIn("tools.jackson..", edge("reader"), edge("report"), edge("batch"), edge("session")),
                onlyIn("com.fasterxml..", edge("reader"), edge("report"), edge("batch"), edge("session"))));
    }

    @Test
    void every_package_says_that_it_is_null_marked() {
        JavaPackage root = HIREFIRST.getPackage("org.hirefirst");

        assertThat(root.getSubpackagesInTree())
                .filteredOn(room -> !room.getClasses().isEmpty())
                .contains(HIREFIRST.getPackage("org.hirefirst.core.pack"))
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
        assertThat(root.isAnnotatedWith(NullMarked.class)).isTrue();
    }

    /** Checks a rule; a room that is not built yet breaks none. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HIREFIRST);
    }

    private static void holds(Stream<ArchRule> rules) {
        holds(CompositeArchRule.of(rules.toList()));
    }

    private static ArchRule ofTheHouse(String room, Stream<String> known) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(HOUSE)).or(resideInAnyPackage(known.toArray(String[]::new))));
    }

    private static ArchRule onlyIn(String known, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(known);
    }

    private static String core(String room) {
        return "org.hirefirst.core." + room + "..";
    }

    private static String edge(String room) {
        return "org.hirefirst." + room + "..";
    }
}
