package service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The service, called on loopback as a client calls it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class ServiceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ScoreSheet SHEET = ScoreSheet.of(
            2568, "เทศบาลตำบลตัวอย่าง", Map.of("IIT", "92.25", "EIT1", "254/3", "EIT2", "85.01", "OIT", "96.25", "o12", "0"));

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> send(String method, String path, String type, String body) throws Exception {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, "application/json", body);
    }

    @Test
    void aSheetGoesInAndAnAssessmentComesOut() throws Exception {
        HttpResponse<String> response = post("/2568/assess", MAPPER.writeValueAsString(SHEET));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Assessment expected = Scorer.of(Catalogs.forYear(2568)).assess(SHEET);
        assertThat(MAPPER.readValue(response.body(), Assessment.class)).isEqualTo(expected);
        // The service's own mapper of either generation writes what a plain one writes.
        assertThat(MAPPER.readTree(response.body())).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(expected)));
    }

    @Test
    void aFileGivesItsGoodRowsAndItsFaults() throws Exception {
        HttpResponse<String> response = send(
                "POST", "/2568/assess-file", "text/csv", "agency,IIT,EIT,OIT\nA,90,90,90\nB,90,90,101\nC,95,95,95\n");
        JsonNode body = MAPPER.readTree(response.body());
        assertThat(body.path("assessments")).as(response.body()).hasSize(3);
        assertThat(body.path("faults")).hasSize(1);
        assertThat(body.at("/faults/0/code").asText()).isEqualTo("OUT_OF_RANGE");
        assertThat(body.at("/faults/0/place/line").asInt()).isEqualTo(3);
        assertThat(body.at("/faults/0/messageTh").asText()).isNotBlank();
    }

    @Test
    void anErrorNamesAllFaults() throws Exception {
        HttpResponse<String> response = post(
                "/2568/assess", "{\"fiscalYear\": 2025, \"scores\": {\"o1\": 101, \"q\": 1, \"o2\": 1, \"๐๒\": 2}}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(MAPPER.readTree(response.body()).path("detail").asText())
                .contains("At /fiscalYear", "At /scores/o1", "At /scores/q", "At /scores/๐๒: 'o2' is given twice");
    }

    @Test
    void whatDoesNotFitTheYearIsSaid() throws Exception {
        HttpResponse<String> year = post("/2500/assess", MAPPER.writeValueAsString(SHEET));
        assertThat(year.statusCode()).isEqualTo(404);
        assertThat(MAPPER.readTree(year.body()).path("detail").asText()).contains("2500", "2563");
        HttpResponse<String> code =
                post("/2568/assess", "{\"fiscalYear\": 2568, \"scores\": {\"o98\": 1, \"o99\": 1}}");
        assertThat(code.statusCode()).isEqualTo(400);
        assertThat(MAPPER.readTree(code.body()).path("detail").asText()).contains("o98", "o99");
    }

    @Test
    void codesAndYearsArePathVariables() throws Exception {
        assertThat(send("GET", "/2568/weights/o1", "text/plain", "").body()).isEqualTo("1");
        HttpResponse<String> wrong = send("GET", "/2568/weights/x", "text/plain", "");
        assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(400);
    }

    @Test
    void openApiShowsTheValuesAsTheyAre() throws Exception {
        JsonNode api = MAPPER.readTree(send("GET", "/v3/api-docs", "text/plain", "").body());
        JsonNode assess = api.at("/paths/~1{year}~1assess/post");
        assertThat(assess.at("/parameters/0/schema/$ref").asText()).isEqualTo("#/components/schemas/FiscalYear");
        assertThat(assess.at("/requestBody/content/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/ScoreSheet");
        assertThat(assess.at("/responses/200/content").iterator().next().at("/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Assessment");
        assertThat(api.at("/components/schemas/Results/properties/faults/items/$ref").asText())
                .isEqualTo("#/components/schemas/Fault");
        JsonNode shown = api.at("/components/schemas");
        try (InputStream file = ServiceTest.class.getResourceAsStream("/META-INF/openapi/ita4j.json")) {
            JsonNode components = MAPPER.readTree(file).at("/components/schemas");
            assertThat(components).isNotEmpty();
            components.properties().forEach(component -> assertThat(shown.path(component.getKey()))
                    .as(component.getKey())
                    .isEqualTo(component.getValue()));
        }
    }
}
