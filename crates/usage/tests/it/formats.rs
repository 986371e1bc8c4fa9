//! One file of each format, with the arithmetic that takes its counts apart.

use prices::{
    catalog::{Lifetime, Mode},
    cost::Part::{
        self, Audio, CacheRead, CacheWrite, Image, Input, Output, OutputAudio, OutputImage,
        Reasoning,
    },
};
use usage::{Format, Record, Slip};

use crate::{billed, only, parts, read, slips};

const HALF_HOUR: Part = CacheWrite(Lifetime::HALF_HOUR);
const HALF_DAY: Part = CacheWrite(Lifetime::Minutes(720));
const FIVE_MINUTES: Part = CacheWrite(Lifetime::FIVE_MINUTES);
const HOUR: Part = CacheWrite(Lifetime::ONE_HOUR);
const UNTOLD: Part = CacheWrite(Lifetime::Unstated);

fn day(record: &Record) -> String {
    record.when.unwrap().day.to_string()
}

#[test]
fn the_usage_report_of_openai() {
    // 10,000 in = 4,000 read + 900 written + 100 sound + 50 pictures + 4,950 text.
    let record = only(
        r#"{"object":"page","data":[{"object":"bucket","start_time":1793491200,"results":[{
            "object":"organization.usage.completions.result","input_tokens":10000,"output_tokens":700,
            "input_cached_tokens":4000,"input_cache_write_tokens":900,"input_cache_write_30m_tokens":600,
            "input_cache_write_12h_tokens":300,"input_audio_tokens":100,"input_image_tokens":50,"output_audio_tokens":30,
            "num_model_requests":12,"project_id":"p","user_id":"u","api_key_id":"k","model":"gpt-6.1-sol","batch":false,
            "service_tier":"flex"}]}],"has_more":false}"#,
    );
    assert_eq!(record.format, Format::OpenaiUsage);
    assert_eq!(day(&record), "2026-11-01");
    let expected = [
        (Input, 4_950),
        (Image, 50),
        (Audio, 100),
        (CacheRead, 4_000),
        (HALF_HOUR, 600),
        (HALF_DAY, 300),
        (Output, 670),
        (OutputAudio, 30),
    ];
    assert_eq!(parts(&record), expected);
    assert_eq!(record.requests, Some(12));
    assert_eq!(record.serving.mode, Some(Mode::Flex));
    assert_eq!(record.labels.key.as_deref(), Some("k"));
    assert!(!record.tells_thinking);
}

#[test]
fn the_other_reports_of_openai() {
    let page = |result: &str| {
        format!(r#"{{"object":"page","data":[{{"start_time":1793491200,"results":[{result}]}}]}}"#)
    };
    let images = only(&page(
        r#"{"object":"organization.usage.images.result","images":3,"num_model_requests":2}"#,
    ));
    assert_eq!((images.units.images, images.requests), (3, Some(2)));
    let speech = only(&page(
        r#"{"object":"organization.usage.audio_speeches.result","characters":4200}"#,
    ));
    assert_eq!(speech.units.characters, 4_200);
    let heard = only(&page(
        r#"{"object":"organization.usage.audio_transcriptions.result","seconds":61}"#,
    ));
    assert_eq!(heard.units.audio_seconds, 61);
}

#[test]
fn a_page_of_several_says_so() {
    let ledger = read(r#"{"object":"page","data":[],"has_more":true,"next_page":"x"}"#);
    assert_eq!(slips(&ledger), [&Slip::MorePages]);
}

#[test]
fn the_cost_report_of_openai() {
    let record = only(
        r#"{"object":"page","data":[{"start_time":1793491200,"results":[{"object":"organization.costs.result",
            "amount":{"value":0.125,"currency":"usd"},"line_item":"gpt-6.1-sol, cached_input_tokens","quantity":1250,
            "quantity_unit":"1000_tokens","project_id":"p"}]}],"has_more":false}"#,
    );
    assert!(record.is_charge);
    assert_eq!(record.model.as_deref(), Some("gpt-6.1-sol"));
    assert_eq!(parts(&record), [(CacheRead, 1_250_000)]);
    assert_eq!(record.charged_part, Some(CacheRead));
    assert_eq!(billed(&record), "0.125 USD");
}

#[test]
fn the_activity_export_of_openai_in_both_generations() {
    let new = "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,service_tier,input_tokens,output_tokens,input_cached_tokens\n\
        1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,p,3.0,u,k,gpt-5.6-luna,True,default,1000.0,200.0,400.0\n\
        1793577600,1793664000,2026-11-02T00:00:00+00:00,2026-11-03T00:00:00+00:00,,,,,,,,,,\n";
    let record = only(new);
    assert_eq!(record.format, Format::OpenaiActivitySheet);
    assert_eq!(
        parts(&record),
        [(Input, 600), (CacheRead, 400), (Output, 200)]
    );
    assert_eq!(record.serving.mode, Some(Mode::Batch));
    assert_eq!((record.requests, record.place.line), (Some(3), 2));
    let old = "start_time,start_time_iso,n_requests,n_context_tokens_total,n_generated_tokens_total,snapshot_id\n\
        1793491200,2026-11-01T00:00:00+00:00,2,900,80,gpt-4o-2024-08-06\n";
    let record = only(old);
    assert_eq!(parts(&record), [(Input, 900), (Output, 80)]);
    assert_eq!(record.model.as_deref(), Some("gpt-4o-2024-08-06"));
    let no_use = "start_time,end_time,start_time_iso,end_time_iso\n1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00\n";
    let ledger = read(no_use);
    assert_eq!((ledger.records.len(), ledger.problems.len()), (0, 0));
}

#[test]
fn the_cost_export_of_openai_in_both_generations() {
    let new = "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,quantity,quantity_unit,line_item,user_id,api_key_id,project_id,organization_id,project_name\n\
        1,2,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,0.36,usd,36000.0,tokens,\"gpt-6.1-sol, output_tokens\",,,p,o,Alpha\n";
    let record = only(new);
    assert_eq!(parts(&record), [(Output, 36_000)]);
    assert_eq!(
        (billed(&record).as_str(), record.labels.project.as_deref()),
        ("0.36 USD", Some("Alpha"))
    );
    let old = "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id,organization_id,organization_name\n\
        1,2,2025-10-01T00:00:00+00:00,2025-10-02T00:00:00+00:00,0.8958740000000000,usd,,,o,Personal\n";
    assert_eq!(billed(&only(old)), "0.895874 USD");
}

#[test]
fn the_batch_output_of_openai() {
    let record = only(
        r#"{"id":"b","custom_id":"row-7","response":{"status_code":200,"body":{"id":"c","object":"chat.completion","created":1793491200,"model":"gpt-5.6-luna","usage":{"prompt_tokens":22,"completion_tokens":2,"total_tokens":24}}},"error":null}"#,
    );
    assert_eq!(record.format, Format::OpenaiBatch);
    assert_eq!(record.serving.mode, Some(Mode::Batch));
    assert_eq!(parts(&record), [(Input, 22), (Output, 2)]);
}

#[test]
fn answers_of_chat_completions() {
    // 500 in = 200 read + 20 sound + 280; 90 out = 40 thought + 50.
    let record = only(
        r#"{"id":"x","object":"chat.completion","created":1793491260,"model":"gpt-5.6-luna","service_tier":"priority","usage":{
            "prompt_tokens":500,"completion_tokens":90,"total_tokens":590,"prompt_tokens_details":{"cached_tokens":200,"audio_tokens":20},
            "completion_tokens_details":{"reasoning_tokens":40}}}"#,
    );
    assert_eq!(
        parts(&record),
        [
            (Input, 280),
            (Audio, 20),
            (CacheRead, 200),
            (Output, 50),
            (Reasoning, 40)
        ]
    );
    assert_eq!(record.serving.mode, Some(Mode::Priority));
    assert!(record.tells_thinking);
}

#[test]
fn thinking_beside_the_answer_is_told_by_the_total() {
    // 500 + 90 + 40 = 630: the thinking is no part of the 90.
    let record = only(
        r#"{"created":1793491260,"model":"grok-5","usage":{"prompt_tokens":500,"completion_tokens":90,"total_tokens":630,
            "completion_tokens_details":{"reasoning_tokens":40}}}"#,
    );
    assert_eq!(
        parts(&record),
        [(Input, 500), (Output, 90), (Reasoning, 40)]
    );
    let untold = read(
        r#"{"model":"m","usage":{"prompt_tokens":5,"completion_tokens":9,"completion_tokens_details":{"reasoning_tokens":4}}}"#,
    );
    assert_eq!(slips(&untold), [&Slip::CannotTellThinking]);
    assert_eq!(
        parts(&untold.records[0]),
        [(Input, 5), (Output, 5), (Reasoning, 4)]
    );
}

#[test]
fn sellers_are_known_by_what_only_they_write() {
    for (text, seller) in [
        (
            r#"{"usage":{"prompt_tokens":9,"completion_tokens":1,"prompt_cache_hit_tokens":4,"prompt_cache_miss_tokens":5}}"#,
            "deepseek",
        ),
        (
            r#"{"x_groq":{"id":"r"},"usage":{"prompt_tokens":9,"completion_tokens":1}}"#,
            "groq",
        ),
        (
            r#"{"usage":{"prompt_tokens":9,"completion_tokens":1,"prompt_audio_seconds":null}}"#,
            "mistral",
        ),
        (
            r#"{"provider":"OpenAI","usage":{"prompt_tokens":9,"completion_tokens":1,"cost":0.5}}"#,
            "openrouter",
        ),
        (
            r#"{"usage":{"prompt_tokens":9,"completion_tokens":1,"cost_in_usd_ticks":5000000000}}"#,
            "xai",
        ),
    ] {
        let record = only(text);
        assert_eq!(record.provider.as_ref().unwrap().as_str(), seller);
        if matches!(seller, "openrouter" | "xai") {
            // 5,000,000,000 ticks of 1e-10 dollars.
            assert_eq!(billed(&record), "0.5 USD");
        }
    }
}

#[test]
fn answers_of_responses_pictures_and_transcriptions() {
    let response = only(
        r#"{"id":"r","object":"response","created_at":1793491320,"model":"gpt-6.1-sol","usage":{"input_tokens":3500,
            "input_tokens_details":{"cached_tokens":2000,"cache_write_tokens":1000,"cache_write_tokens_details":{"ttl_30m_tokens":1000}},
            "output_tokens":640,"output_tokens_details":{"reasoning_tokens":512},"total_tokens":4140}}"#,
    );
    assert_eq!(
        parts(&response),
        [
            (Input, 500),
            (CacheRead, 2_000),
            (HALF_HOUR, 1_000),
            (Output, 128),
            (Reasoning, 512)
        ]
    );
    let picture = only(
        r#"{"created":1793491380,"data":[{"b64_json":""}],"usage":{"input_tokens":50,"input_tokens_details":{"image_tokens":10,"text_tokens":40},
            "output_tokens":1056,"output_tokens_details":{"image_tokens":1056},"total_tokens":1106}}"#,
    );
    assert_eq!(
        parts(&picture),
        [(Input, 40), (Image, 10), (OutputImage, 1_056)]
    );
    assert_eq!(picture.units.images, 1);
    let heard = only(r#"{"text":"…","usage":{"type":"duration","seconds":62.4}}"#);
    assert_eq!(heard.units.audio_seconds, 63);
}

#[test]
fn the_reports_of_anthropic() {
    let record = only(
        r#"{"data":[{"starting_at":"2026-11-01T00:00:00Z","results":[{"api_key_id":"k","workspace_id":"w","cache_creation":
            {"ephemeral_1h_input_tokens":10,"ephemeral_5m_input_tokens":500},"cache_read_input_tokens":4000,"context_window":"200k-1M",
            "inference_geo":"us","model":"claude-opus-5","output_tokens":250,"server_tool_use":{"web_search_requests":3},
            "service_tier":"batch","uncached_input_tokens":600}]}],"has_more":false}"#,
    );
    assert_eq!(
        parts(&record),
        [
            (Input, 600),
            (CacheRead, 4_000),
            (FIVE_MINUTES, 500),
            (HOUR, 10),
            (Output, 250)
        ]
    );
    assert_eq!(record.units.searches, 3);
    assert_eq!(record.serving.mode, Some(Mode::Batch));
    assert_eq!(
        (record.serving.region.as_deref(), record.serving.is_long),
        (Some("us"), Some(true))
    );
    // The amount is cents in a string: 30.50 are $0.305.
    let cost = only(
        r#"{"data":[{"starting_at":"2026-11-01T00:00:00Z","results":[{"amount":"30.50","currency":"USD","cost_type":"tokens",
            "model":"claude-opus-5","token_type":"output_tokens"}]}]}"#,
    );
    assert_eq!(
        (billed(&cost).as_str(), cost.charged_part),
        ("0.305 USD", Some(Output))
    );
    // Here they are cents in a number.
    let analytics = only(
        r#"{"data":[{"date":"2026-11-01T00:00:00Z","actor":{"email_address":"a@b.c"},"model_breakdown":[{"model":"claude-opus-5",
            "tokens":{"input":10,"output":570,"cache_read":12000,"cache_creation":12800},"estimated_cost":{"currency":"USD","amount":10}}]}]}"#,
    );
    assert_eq!(
        parts(&analytics),
        [
            (Input, 10),
            (CacheRead, 12_000),
            (UNTOLD, 12_800),
            (Output, 570)
        ]
    );
    assert_eq!(
        (
            billed(&analytics).as_str(),
            analytics.labels.user.as_deref()
        ),
        ("0.1 USD", Some("a@b.c"))
    );
}

#[test]
fn the_exports_of_claudes_console() {
    let usage = only(
        "usage_date_utc,model_version,api_key,workspace,usage_type,context_window,usage_input_tokens_no_cache,usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,usage_output_tokens,web_search_count,inference_geo,speed\n\
        2026-11-01,claude-opus-5,k,Default,standard,≤ 200k,600,50,10,4000,250,1,global,fast\n",
    );
    assert_eq!(
        parts(&usage),
        [
            (Input, 600),
            (CacheRead, 4_000),
            (FIVE_MINUTES, 50),
            (HOUR, 10),
            (Output, 250)
        ]
    );
    assert_eq!(
        (usage.serving.mode, usage.serving.region.as_ref()),
        (Some(Mode::Fast), None)
    );
    assert_eq!(usage.serving.is_long, Some(false));
    let cost = only(
        "usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd,cost_type\n\
        2026-11-01,Claude Opus 5,Default,k,message,≤ 200k,input_cache_read,0.20,0.25,token\n",
    );
    assert_eq!(
        (billed(&cost).as_str(), cost.charged_part),
        ("0.2 USD", Some(CacheRead))
    );
}

#[test]
fn answers_of_anthropic_gemini_bedrock_and_the_ai_sdk() {
    let claude = only(
        r#"{"id":"m","type":"message","model":"claude-opus-5","usage":{"input_tokens":50,"cache_creation_input_tokens":248,
            "cache_read_input_tokens":1800,"output_tokens":503,"output_tokens_details":{"thinking_tokens":200}}}"#,
    );
    assert_eq!(
        parts(&claude),
        [
            (Input, 50),
            (CacheRead, 1_800),
            (FIVE_MINUTES, 248),
            (Output, 303),
            (Reasoning, 200)
        ]
    );
    // 1,500 in = 1,000 read + 258 of pictures + 242; 7 more of tools; 90 out with 210 thought beside: 1,807 in all.
    let gemini = only(
        r#"{"modelVersion":"gemini-3.8-flash","responseId":"r","usageMetadata":{"promptTokenCount":1500,"cachedContentTokenCount":1000,
            "candidatesTokenCount":90,"thoughtsTokenCount":210,"toolUsePromptTokenCount":7,"totalTokenCount":1807,
            "promptTokensDetails":[{"modality":"TEXT","tokenCount":1242},{"modality":"IMAGE","tokenCount":258}],"trafficType":"ON_DEMAND_FLEX"}}"#,
    );
    assert_eq!(
        parts(&gemini),
        [
            (Input, 249),
            (Image, 258),
            (CacheRead, 1_000),
            (Output, 90),
            (Reasoning, 210)
        ]
    );
    assert_eq!(gemini.serving.mode, Some(Mode::Flex));
    let interaction = only(
        r#"{"model":"gemini-3.8-flash","usage":{"total_input_tokens":1500,"total_output_tokens":90,"total_thought_tokens":210,
            "total_cached_tokens":1000,"total_tool_use_tokens":0,"total_tokens":1800}}"#,
    );
    assert_eq!(
        parts(&interaction),
        [
            (Input, 500),
            (CacheRead, 1_000),
            (Output, 90),
            (Reasoning, 210)
        ]
    );
    // Beside each other: 50 + 1,800 + 248 + 503 = 2,601.
    let bedrock = only(
        r#"{"output":{},"stopReason":"end_turn","usage":{"inputTokens":50,"outputTokens":503,"totalTokens":2601,
            "cacheReadInputTokens":1800,"cacheWriteInputTokens":248}}"#,
    );
    assert_eq!(
        parts(&bedrock),
        [
            (Input, 50),
            (CacheRead, 1_800),
            (UNTOLD, 248),
            (Output, 503)
        ]
    );
    let sdk = only(
        r#"{"inputTokens":2006,"inputTokenDetails":{"noCacheTokens":86,"cacheReadTokens":1900,"cacheWriteTokens":20},"outputTokens":300,
            "outputTokenDetails":{"textTokens":172,"reasoningTokens":128},"totalTokens":2306}"#,
    );
    assert_eq!(
        parts(&sdk),
        [
            (Input, 86),
            (CacheRead, 1_900),
            (UNTOLD, 20),
            (Output, 172),
            (Reasoning, 128)
        ]
    );
}

#[test]
fn the_files_of_openrouter() {
    let sheet = only(
        "generation_id,created_at,cost_total,byok_usage_inference,tokens_prompt,tokens_completion,tokens_reasoning,tokens_cached,model_permaslug,app_name,api_key_name\n\
        gen-1,2026-11-01 08:00:00.000,0.00123,0,2400,310,128,1800,openai/gpt-6.1-sol-20260929,App,prod\n",
    );
    assert_eq!(
        parts(&sheet),
        [
            (Input, 600),
            (CacheRead, 1_800),
            (Output, 182),
            (Reasoning, 128)
        ]
    );
    assert_eq!(billed(&sheet), "0.00123 USD");
    // 20,758 days and eight hours.
    assert_eq!(
        sheet.when.unwrap().second,
        Some(20_758 * 86_400 + 8 * 3_600)
    );
    let activity = only(
        r#"{"data":[{"date":"2026-11-01","model":"openai/gpt-6.1-sol","usage":0.5,"byok_usage_inference":0.1,"requests":10,
            "prompt_tokens":24000,"completion_tokens":3100,"reasoning_tokens":1280,"cached_tokens":18000}]}"#,
    );
    assert_eq!(
        (activity.requests, activity.serving.is_byok),
        (Some(10), true)
    );
    // Native counts are billed, not those of OpenRouter's own tokenizer.
    let generation = only(
        r#"{"data":{"id":"gen-2","created_at":"2026-11-01T08:00:00.000Z","model":"openai/gpt-6.1-sol","native_tokens_prompt":2400,
            "native_tokens_cached":1800,"native_tokens_completion":310,"native_tokens_reasoning":128,"tokens_prompt":2390,"tokens_completion":305,
            "total_cost":0.002}}"#,
    );
    assert_eq!(
        parts(&generation),
        [
            (Input, 600),
            (CacheRead, 1_800),
            (Output, 182),
            (Reasoning, 128)
        ]
    );
}

#[test]
fn the_files_of_deepseek() {
    let amounts = read(
        "user_id,start_time_iso,end_time_iso,model,api_key_name,api_key,type,price,amount\n\
        u,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,dev,sk,input_cache_hit_tokens,0.000000022,500000\n\
        u,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,dev,sk,input_cache_miss_tokens,0.00000066,120000\n\
        u,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,dev,sk,output_tokens,0.00000198,40000\n\
        u,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,dev,sk,request_count,,85\n\
        u,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,dev,sk,new_kind,,1\n",
    );
    let all: Vec<_> = amounts.records.iter().flat_map(parts).collect();
    assert_eq!(
        all,
        [(CacheRead, 500_000), (Input, 120_000), (Output, 40_000)]
    );
    assert_eq!(amounts.records[3].requests, Some(85));
    assert!(matches!(slips(&amounts)[..], [Slip::BadValue { .. }]));
    let cost = only(
        "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\n\
        u,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,granted,0.10,CNY\n",
    );
    assert_eq!(billed(&cost), "0.1 CNY");
}

#[test]
fn the_files_of_litellm() {
    let spend = only(
        r#"[{"request_id":"r","call_type":"acompletion","spend":0.00231,"total_tokens":2306,"prompt_tokens":2006,"completion_tokens":300,
            "startTime":"2026-11-01T08:00:00.000Z","model":"gpt-6.1-sol","custom_llm_provider":"openai","metadata":{"user_api_key_alias":"team",
            "additional_usage_values":{"prompt_tokens_details":{"cached_tokens":1920}}},"team_id":"alpha","end_user":"c7"}]"#,
    );
    assert_eq!(
        parts(&spend),
        [(Input, 86), (CacheRead, 1_920), (Output, 300)]
    );
    assert_eq!(
        (spend.labels.key.as_deref(), billed(&spend).as_str()),
        (Some("team"), "0.00231 USD")
    );
    let daily = only(
        r#"{"results":[{"date":"2026-11-01","metrics":{"spend":1},"breakdown":{"models":{"gpt-6.1-sol":{"spend":0.5,"prompt_tokens":200,
            "completion_tokens":30,"api_requests":10}}}}]}"#,
    );
    assert_eq!(
        (parts(&daily), daily.requests),
        (vec![(Input, 200), (Output, 30)], Some(10))
    );
}

#[test]
fn ccusage_google_and_together() {
    let ccusage = only(
        r#"{"daily":[{"date":"2026-11-01","totalCost":0.1,"modelBreakdowns":[{"modelName":"claude-opus-5","inputTokens":10,"outputTokens":570,
            "cacheCreationTokens":12800,"cacheReadTokens":12000,"cost":0.1}]}]}"#,
    );
    assert_eq!(
        parts(&ccusage),
        [
            (Input, 10),
            (CacheRead, 12_000),
            (UNTOLD, 12_800),
            (Output, 570)
        ]
    );
    // Credits of −0.125 are taken off: 1.125 − 0.125 = 1.
    let line = r#"{"billing_account_id":"b","service":{"description":"Gemini API"},"sku":{"description":"Gemini 3.8 Flash input tokens"},"usage_start_time":"2026-11-01 08:00:00 UTC","project":{"name":"Demo"},"location":{"region":null},"cost":1.125,"currency":"USD","credits":[{"name":"c","amount":-0.125}]}"#;
    let google = only(line);
    assert_eq!(
        (google.model.as_deref(), billed(&google).as_str()),
        (Some("Gemini 3.8 Flash"), "1 USD")
    );
    let sheet = only(
        "usage_start_time,service.description,sku.description,cost,currency,project.name\n2026-11-01 08:00:00 UTC,Gemini API,Gemini 3.8 Flash output tokens,2.5,TWD,Demo\n",
    );
    assert_eq!(
        (sheet.format, billed(&sheet).as_str()),
        (Format::GoogleBillingSheet, "2.5 TWD")
    );
    let together = only(
        r#"{"billing_period":"2026-11","currency":"USD","data":[{"date":"2026-11-01","line_items":[{"cost":0.72,"applied_credit":0.02,
            "pricing_dimensions":{"model":"m"}}]}]}"#,
    );
    assert_eq!(billed(&together), "0.7 USD");
}

#[test]
fn a_balance_is_no_use() {
    let ledger = read(r#"{"data":{"total_credits":25.0,"total_usage":12.5}}"#);
    let [Slip::OnlyBalance { left }] = slips(&ledger)[..] else {
        panic!("{:?}", ledger.problems)
    };
    assert_eq!(left.to_decimal(), "12.5");
    assert!(ledger.records.is_empty());
}
