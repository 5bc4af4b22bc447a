package stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.Map;

/** Results out and back in by mappers in which nothing is configured; with an argument by Jackson 3 too. */
public final class Main {
    private Main() {}

    /** What a web service would hold. */
    public record Answer(FiscalYear year, Map<NodeCode, Score> scores, Assessment result) {}

    public static void main(String[] args) throws Exception {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .putScores(NodeCode.parse("IIT"), Score.parse("92.25"))
                .putScores(NodeCode.parse("EIT"), Score.parse("254/3"))
                .putScores(NodeCode.parse("OIT"), Score.parse("96.25"))
                .build();
        Answer answer =
                new Answer(catalog.fiscalYear(), sheet.scores(), Scorer.of(catalog).assess(sheet));

        ObjectMapper two = new ObjectMapper();
        String json = two.writeValueAsString(answer);
        System.out.println(two.readValue(json, Answer.class).equals(answer));
        System.out.println(two.readTree(json).path("scores"));
        if (args.length > 0) {
            // Jackson 3 needs newer annotations than the oldest Jackson 2 brings.
            Three.check(answer, two.readTree(json));
        }
    }

    private static final class Three {
        static void check(Answer answer, JsonNode asJackson2) throws Exception {
            tools.jackson.databind.ObjectMapper three = new tools.jackson.databind.ObjectMapper();
            String json = three.writeValueAsString(answer);
            System.out.println(three.readValue(json, Answer.class).equals(answer));
            System.out.println(new ObjectMapper().readTree(json).equals(asJackson2));
        }
    }
}
